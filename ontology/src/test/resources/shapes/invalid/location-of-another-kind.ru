# violates shape:location
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/event/e2> cmq:location <http://localhost:3030/id/person/andrzej-duda> }
