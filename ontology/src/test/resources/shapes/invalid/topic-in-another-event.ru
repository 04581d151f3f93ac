# violates shape:topic-type
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/event/e4> cmq:topic <http://localhost:3030/id/item/howitzer> }
