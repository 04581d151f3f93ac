# violates shape:suppliesTo
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/state/NOR> cmq:suppliesTo <http://localhost:3030/id/item/howitzer> }
