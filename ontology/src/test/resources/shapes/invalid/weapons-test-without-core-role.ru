# violates shape:WeaponsTest-core
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE DATA { <http://localhost:3030/id/event/e9> cmq:actor <http://localhost:3030/id/state/RUS> }
