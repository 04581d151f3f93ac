# violates shape:Item shape:Item-type shape:Organization
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/organization/security-council> cmq:itemClass cmq:Food }
