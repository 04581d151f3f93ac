# violates shape:MilitaryAction-core
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE DATA { <http://localhost:3030/id/event/e8> cmq:attacker <http://localhost:3030/id/state/RUS> ; cmq:target <http://localhost:3030/id/item/howitzer> }
