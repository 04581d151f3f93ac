# violates shape:Including
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/event/e2> cmq:includes <http://localhost:3030/id/event/e2> }
