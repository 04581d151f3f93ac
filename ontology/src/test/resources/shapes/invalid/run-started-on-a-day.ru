# violates shape:Run-startedAtTime
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA { <http://localhost:3030/id/run/r1> prov:startedAtTime "2024-01-01"^^xsd:date }
