# violates shape:Claim-type shape:Event-claim
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE DATA { <http://localhost:3030/id/claim/c1> a cmq:Claim }
