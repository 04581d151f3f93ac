# violates shape:actor
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/event/e9> cmq:actor <http://localhost:3030/id/item/howitzer> }
