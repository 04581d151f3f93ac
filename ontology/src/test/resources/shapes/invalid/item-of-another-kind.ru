# violates shape:item
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/event/e1> cmq:item <http://localhost:3030/id/state/POL> }
