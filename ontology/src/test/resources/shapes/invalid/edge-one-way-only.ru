# violates shape:metWith-back
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/state/NOR> cmq:metWith <http://localhost:3030/id/organization/security-council> }
