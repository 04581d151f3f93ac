# violates shape:attacked
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/state/NOR> cmq:attacked <http://localhost:3030/id/item/howitzer> }
