# violates shape:UserCorrection-date
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA { <http://localhost:3030/id/run/u1> dcterms:date "2024-07-02"^^xsd:date }
