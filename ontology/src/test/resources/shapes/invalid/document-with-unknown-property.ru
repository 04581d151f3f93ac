# violates shape:Document
PREFIX dcterms: <http://purl.org/dc/terms/>

INSERT DATA { <http://localhost:3030/id/document/harbour> dcterms:creator "A. Writer" }
