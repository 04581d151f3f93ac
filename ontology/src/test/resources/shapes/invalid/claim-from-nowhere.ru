# violates shape:Claim-wasDerivedFrom shape:Claim-hasSource
PREFIX prov: <http://www.w3.org/ns/prov#>

DELETE DATA { <http://localhost:3030/id/claim/c1> prov:wasDerivedFrom <http://localhost:3030/id/document/harbour> }
