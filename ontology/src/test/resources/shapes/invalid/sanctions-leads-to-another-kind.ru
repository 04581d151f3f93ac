# violates shape:sanctions
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/state/NOR> cmq:sanctions <http://localhost:3030/id/item/howitzer> }
