# violates shape:origin
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/event/e3> cmq:origin <http://localhost:3030/id/person/andrzej-duda> }
