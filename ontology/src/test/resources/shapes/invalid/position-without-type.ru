# violates shape:PositionSelector-type
PREFIX oa: <http://www.w3.org/ns/oa#>

DELETE DATA { <http://localhost:3030/id/selector/c1-position> a oa:TextPositionSelector }
