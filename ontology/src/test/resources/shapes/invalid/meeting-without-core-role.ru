# violates shape:Meeting-core
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE DATA { <http://localhost:3030/id/event/e2> cmq:participant <http://localhost:3030/id/person/jonas-gahr-store>, <http://localhost:3030/id/person/andrzej-duda> }
