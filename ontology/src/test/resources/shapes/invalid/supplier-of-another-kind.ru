# violates shape:supplier
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/event/e1> cmq:supplier <http://localhost:3030/id/item/howitzer> }
