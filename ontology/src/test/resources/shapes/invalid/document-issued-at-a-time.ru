# violates shape:Document-issued
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA { <http://localhost:3030/id/document/harbour> dcterms:issued "2023-05-02"^^xsd:date } ;
INSERT DATA { <http://localhost:3030/id/document/harbour> dcterms:issued "2023-05-02T00:00:00"^^xsd:dateTime }
