# violates shape:Claim-hasSource
PREFIX oa: <http://www.w3.org/ns/oa#>

DELETE DATA { <http://localhost:3030/id/claim/c1> oa:hasSource <http://localhost:3030/id/document/harbour> } ;
INSERT DATA { <http://localhost:3030/id/claim/c1> oa:hasSource <http://localhost:3030/id/document/council> }
