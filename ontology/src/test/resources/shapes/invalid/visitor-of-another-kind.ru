# violates shape:visitor
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/event/e3> cmq:visitor <http://localhost:3030/id/item/howitzer> }
