# violates shape:Entity-label
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

DELETE DATA { <http://localhost:3030/id/person/andrzej-duda> rdfs:label "Andrzej Duda"@en }
