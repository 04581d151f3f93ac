# violates shape:Organization-code
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/organization/security-council> cmq:code "SC" }
