# violates shape:Claim-attributedTo
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/claim/c1> cmq:attributedTo <http://localhost:3030/id/document/harbour> }
