# violates shape:Document-publisher
PREFIX dcterms: <http://purl.org/dc/terms/>

INSERT DATA { <http://localhost:3030/id/document/harbour> dcterms:publisher "The Evening Example" }
