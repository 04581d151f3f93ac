# violates shape:Claim-confidence
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE DATA { <http://localhost:3030/id/claim/c1> cmq:confidence 0.83 } ;
INSERT DATA { <http://localhost:3030/id/claim/c1> cmq:confidence 1.2 }
