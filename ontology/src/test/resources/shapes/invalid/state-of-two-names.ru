# violates shape:State-label
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

INSERT DATA { <http://localhost:3030/id/state/NOR> rdfs:label "Kingdom of Norway"@en }
