# violates shape:State-type shape:Place-type shape:Place
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/state/NOR> a cmq:Place }
