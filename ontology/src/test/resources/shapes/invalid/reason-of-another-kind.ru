# violates shape:reason
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/event/e6> cmq:reason <http://localhost:3030/id/document/harbour> }
