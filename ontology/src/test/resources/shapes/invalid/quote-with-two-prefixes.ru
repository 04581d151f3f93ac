# violates shape:QuoteSelector-prefix
PREFIX oa: <http://www.w3.org/ns/oa#>

INSERT DATA { <http://localhost:3030/id/selector/c1-quote> oa:prefix "that " }
