# violates shape:UserCorrection-description
PREFIX dcterms: <http://purl.org/dc/terms/>

INSERT DATA { <http://localhost:3030/id/run/u1> dcterms:description "It is a joke." }
