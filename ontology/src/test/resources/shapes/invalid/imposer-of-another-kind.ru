# violates shape:imposer
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/event/e6> cmq:imposer <http://localhost:3030/id/item/howitzer> }
