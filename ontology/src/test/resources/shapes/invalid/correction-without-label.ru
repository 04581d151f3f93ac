# violates shape:UserCorrection-label
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

DELETE DATA { <http://localhost:3030/id/run/u2> rdfs:label "one event: claims c1 and c2"@en }
