# violates shape:date-in-period
PREFIX cmq: <https://w3id.org/communique/ns#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA { <http://localhost:3030/id/event/e4> cmq:beginDate "2024-01-01"^^xsd:date } ;
INSERT DATA { <http://localhost:3030/id/event/e4> cmq:beginDate "2024-02-01"^^xsd:date }
