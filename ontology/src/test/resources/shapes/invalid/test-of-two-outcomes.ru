# violates shape:outcome
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/event/e9> cmq:outcome cmq:Success }
