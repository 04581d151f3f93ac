# violates shape:voter
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/event/e4> cmq:voter <http://localhost:3030/id/state/XYZ> }
