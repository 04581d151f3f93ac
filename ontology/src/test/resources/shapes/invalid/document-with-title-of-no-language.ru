# violates shape:Document-title
PREFIX dcterms: <http://purl.org/dc/terms/>

DELETE DATA { <http://localhost:3030/id/document/harbour> dcterms:title "Ships leave the harbour"@en } ;
INSERT DATA { <http://localhost:3030/id/document/harbour> dcterms:title "Ships leave the harbour" }
