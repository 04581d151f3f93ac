# violates shape:Hedged
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

DELETE DATA { <http://localhost:3030/id/event/e4> rdfs:label "Russia vetoes draft resolution (planned)"@en } ;
INSERT DATA { <http://localhost:3030/id/event/e4> rdfs:label "Russia vetoes draft resolution"@en }
