# violates shape:target
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/event/e6> cmq:target <http://localhost:3030/id/document/harbour> }
