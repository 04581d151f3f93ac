# violates shape:Claim-quote
PREFIX oa: <http://www.w3.org/ns/oa#>

DELETE DATA { <http://localhost:3030/id/selector/c1-quote> oa:exact "Norway sent 40 howitzers to Poland in March" } ;
INSERT DATA { <http://localhost:3030/id/selector/c1-quote> oa:exact "Norway sent 40 howitzers" }
