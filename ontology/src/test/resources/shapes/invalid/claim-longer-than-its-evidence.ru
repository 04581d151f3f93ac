# violates shape:Claim-length shape:Claim-selector-end shape:Claim-text
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE DATA { <http://localhost:3030/id/claim/c1> cmq:end 60 } ;
INSERT DATA { <http://localhost:3030/id/claim/c1> cmq:end 61 }
