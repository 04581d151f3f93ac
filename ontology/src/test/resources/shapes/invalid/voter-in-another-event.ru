# violates shape:voter-type
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/event/e2> cmq:voter <http://localhost:3030/id/state/POL> }
