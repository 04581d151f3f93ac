# violates shape:Claim-hasSelector shape:Claim-quote
PREFIX oa: <http://www.w3.org/ns/oa#>

DELETE DATA { <http://localhost:3030/id/claim/c1> oa:hasSelector <http://localhost:3030/id/selector/c1-quote> }
