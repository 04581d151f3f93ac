# violates shape:attacker
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/event/e8> cmq:attacker <http://localhost:3030/id/item/howitzer> }
