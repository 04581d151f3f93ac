# violates shape:Transfer-core
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE DATA { <http://localhost:3030/id/event/e1> cmq:supplier <http://localhost:3030/id/state/NOR> ; cmq:recipient <http://localhost:3030/id/state/POL> ; cmq:item <http://localhost:3030/id/item/howitzer> }
