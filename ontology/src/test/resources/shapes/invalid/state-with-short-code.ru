# violates shape:State-code shape:State-key
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE DATA { <http://localhost:3030/id/state/NOR> cmq:code "NOR" } ;
INSERT DATA { <http://localhost:3030/id/state/NOR> cmq:code "NO" }
