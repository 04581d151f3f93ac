# violates shape:Claim-wasGeneratedBy
PREFIX prov: <http://www.w3.org/ns/prov#>

DELETE DATA { <http://localhost:3030/id/claim/c1> prov:wasGeneratedBy <http://localhost:3030/id/run/r1> }
