# violates shape:party
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/event/e5> cmq:party <http://localhost:3030/id/item/howitzer> }
