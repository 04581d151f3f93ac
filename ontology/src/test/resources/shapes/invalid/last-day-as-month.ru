# violates shape:endDate shape:beginDate
PREFIX cmq: <https://w3id.org/communique/ns#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA { <http://localhost:3030/id/event/e5> cmq:endDate "2023-05-09"^^xsd:date } ;
INSERT DATA { <http://localhost:3030/id/event/e5> cmq:endDate "2023-05"^^xsd:gYearMonth }
