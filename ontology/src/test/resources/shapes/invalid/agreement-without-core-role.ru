# violates shape:Agreement-core
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE DATA { <http://localhost:3030/id/event/e5> cmq:party <http://localhost:3030/id/state/NOR>, <http://localhost:3030/id/state/POL> }
