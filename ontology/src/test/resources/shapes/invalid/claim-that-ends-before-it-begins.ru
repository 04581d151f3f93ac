# violates shape:Claim-begin shape:Claim-selector-start shape:Claim-length shape:Claim-text
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE DATA { <http://localhost:3030/id/claim/c1> cmq:begin 17 } ;
INSERT DATA { <http://localhost:3030/id/claim/c1> cmq:begin 90 }
