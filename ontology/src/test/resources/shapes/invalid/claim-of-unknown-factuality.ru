# violates shape:Claim-factuality
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE DATA { <http://localhost:3030/id/claim/c1> cmq:factuality cmq:Occurred } ;
INSERT DATA { <http://localhost:3030/id/claim/c1> cmq:factuality cmq:Rumoured }
