# violates shape:Dated-beginDate
PREFIX cmq: <https://w3id.org/communique/ns#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA { <http://localhost:3030/id/event/e1> cmq:beginDate "2023-03-01"^^xsd:date }
