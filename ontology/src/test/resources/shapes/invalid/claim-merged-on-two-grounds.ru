# violates shape:Claim-mergedBy
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/claim/c1> cmq:mergedBy cmq:OnlyFit }
