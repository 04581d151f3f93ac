# violates shape:recipient
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/event/e1> cmq:recipient <http://localhost:3030/id/item/howitzer> }
