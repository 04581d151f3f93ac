# violates shape:date-in-period
PREFIX cmq: <https://w3id.org/communique/ns#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA { <http://localhost:3030/id/event/e1> cmq:endDate "2023-03-31"^^xsd:date } ;
INSERT DATA { <http://localhost:3030/id/event/e1> cmq:endDate "2023-03-30"^^xsd:date }
