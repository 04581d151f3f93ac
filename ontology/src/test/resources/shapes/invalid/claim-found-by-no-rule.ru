# violates shape:Claim-foundBy
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE DATA { <http://localhost:3030/id/claim/c1> cmq:foundBy "ArmsTransfer/send-to" } ;
INSERT DATA { <http://localhost:3030/id/claim/c1> cmq:foundBy "send" }
