# violates shape:QuoteSelector
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

INSERT DATA { <http://localhost:3030/id/selector/c1-quote> rdfs:label "a quote"@en }
