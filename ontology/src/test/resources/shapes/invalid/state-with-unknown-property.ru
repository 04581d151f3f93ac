# violates shape:State
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/state/NOR> cmq:represents <http://localhost:3030/id/state/POL> }
