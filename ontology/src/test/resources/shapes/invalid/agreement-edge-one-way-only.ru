# violates shape:agreedWith-back
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/state/NOR> cmq:agreedWith <http://localhost:3030/id/state/POL> }
