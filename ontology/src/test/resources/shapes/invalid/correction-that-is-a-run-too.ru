# violates shape:UserCorrection-type
PREFIX prov: <http://www.w3.org/ns/prov#>

INSERT DATA { <http://localhost:3030/id/run/u1> a prov:Entity }
