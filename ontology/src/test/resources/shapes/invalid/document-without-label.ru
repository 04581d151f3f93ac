# violates shape:Document-label
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

DELETE DATA { <http://localhost:3030/id/document/harbour> rdfs:label "Ships leave the harbour"@en }
