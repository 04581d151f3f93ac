# violates shape:PositionSelector-end shape:Claim-selector-end
PREFIX oa: <http://www.w3.org/ns/oa#>

DELETE DATA { <http://localhost:3030/id/selector/c1-position> oa:end 60 }
