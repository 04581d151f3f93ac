# violates shape:visited
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/state/NOR> cmq:visited <http://localhost:3030/id/person/andrzej-duda> }
