# violates shape:date-in-period
PREFIX cmq: <https://w3id.org/communique/ns#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA { <http://localhost:3030/id/event/e1> cmq:date "2023-03"^^xsd:gYearMonth } ;
INSERT DATA { <http://localhost:3030/id/event/e1> cmq:date "2023-04"^^xsd:gYearMonth }
