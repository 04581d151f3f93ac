# violates shape:Claim-asserted
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE DATA { <http://localhost:3030/id/claim/c1> cmq:asserts <http://localhost:3030/id/event/e1> } ;
INSERT DATA { <http://localhost:3030/id/claim/c2> cmq:asserts <http://localhost:3030/id/event/e2> } ;
DELETE WHERE { <http://localhost:3030/id/event/e1> ?property ?value }
