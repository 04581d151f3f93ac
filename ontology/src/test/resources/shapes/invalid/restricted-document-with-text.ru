# violates shape:Restricted-rights shape:Claim-text
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/document/council> cmq:text "Støre flew to Gdańsk."@en }
