# violates shape:PositionSelector shape:PositionSelector-end shape:PositionSelector-start shape:PositionSelector-type shape:QuoteSelector-type
PREFIX oa: <http://www.w3.org/ns/oa#>

INSERT DATA { <http://localhost:3030/id/selector/c1-quote> a oa:TextPositionSelector }
