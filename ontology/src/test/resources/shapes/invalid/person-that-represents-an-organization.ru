# violates shape:State shape:State-code shape:State-type shape:represents
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/person/andrzej-duda> cmq:represents <http://localhost:3030/id/organization/security-council> }
