# violates shape:Sanction-core
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE DATA { <http://localhost:3030/id/event/e6> cmq:imposer <http://localhost:3030/id/state/NOR> ; cmq:target <http://localhost:3030/id/state/RUS> }
