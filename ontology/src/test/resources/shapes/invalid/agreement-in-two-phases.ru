# violates shape:phase
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/event/e5> cmq:phase cmq:Signed }
