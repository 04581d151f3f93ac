# violates shape:Document-identifier
PREFIX dcterms: <http://purl.org/dc/terms/>

DELETE DATA { <http://localhost:3030/id/document/harbour> dcterms:identifier "harbour" }
