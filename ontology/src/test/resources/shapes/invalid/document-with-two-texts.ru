# violates shape:Document-text shape:Claim-text
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/document/harbour> cmq:text "Something else."@en }
