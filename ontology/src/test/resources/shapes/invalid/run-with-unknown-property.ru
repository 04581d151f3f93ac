# violates shape:Run
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

INSERT DATA { <http://localhost:3030/id/run/r1> rdfs:label "a run"@en }
