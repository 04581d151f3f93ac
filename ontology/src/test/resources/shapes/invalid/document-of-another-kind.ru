# violates shape:Document-type
PREFIX prov: <http://www.w3.org/ns/prov#>

INSERT DATA { <http://localhost:3030/id/document/harbour> a prov:Entity }
