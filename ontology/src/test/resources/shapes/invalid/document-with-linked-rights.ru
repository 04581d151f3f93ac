# violates shape:Document-rights
PREFIX dcterms: <http://purl.org/dc/terms/>

DELETE DATA { <http://localhost:3030/id/document/harbour> dcterms:rights "CC BY 4.0" } ;
INSERT DATA { <http://localhost:3030/id/document/harbour> dcterms:rights <https://creativecommons.org/licenses/by/4.0/> }
