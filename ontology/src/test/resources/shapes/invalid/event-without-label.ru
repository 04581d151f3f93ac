# violates shape:Event-label
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

DELETE DATA { <http://localhost:3030/id/event/e2> rdfs:label "Jonas Gahr Støre meets Andrzej Duda"@en }
