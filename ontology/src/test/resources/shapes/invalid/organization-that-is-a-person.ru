# violates shape:Organization-type shape:Person-type shape:Person
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/organization/security-council> a cmq:Person }
