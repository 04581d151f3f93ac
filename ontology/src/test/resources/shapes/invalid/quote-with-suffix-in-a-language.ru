# violates shape:QuoteSelector-suffix
PREFIX oa: <http://www.w3.org/ns/oa#>

DELETE DATA { <http://localhost:3030/id/selector/c1-quote> oa:suffix ". Jonas Gahr" } ;
INSERT DATA { <http://localhost:3030/id/selector/c1-quote> oa:suffix ". Jonas Gahr"@en }
