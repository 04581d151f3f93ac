# violates shape:participant
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/event/e2> cmq:participant <http://localhost:3030/id/item/howitzer> }
