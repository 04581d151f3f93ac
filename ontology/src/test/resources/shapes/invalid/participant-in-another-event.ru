# violates shape:participant-type
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/event/e4> cmq:participant <http://localhost:3030/id/state/POL> }
