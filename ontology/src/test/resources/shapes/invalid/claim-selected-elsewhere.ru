# violates shape:Claim-selector-start
PREFIX oa: <http://www.w3.org/ns/oa#>

DELETE DATA { <http://localhost:3030/id/selector/c1-position> oa:start 17 } ;
INSERT DATA { <http://localhost:3030/id/selector/c1-position> oa:start 16 }
