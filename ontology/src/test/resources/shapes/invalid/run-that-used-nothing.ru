# violates shape:Run-used
PREFIX prov: <http://www.w3.org/ns/prov#>

DELETE DATA { <http://localhost:3030/id/run/r1> prov:used <http://localhost:3030/id/document/harbour>, <http://localhost:3030/id/document/council> }
