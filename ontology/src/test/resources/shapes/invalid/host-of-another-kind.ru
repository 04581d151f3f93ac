# violates shape:host
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/event/e3> cmq:host <http://localhost:3030/id/item/howitzer> }
