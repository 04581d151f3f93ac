# violates shape:item-type
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/event/e2> cmq:item <http://localhost:3030/id/item/howitzer> }
