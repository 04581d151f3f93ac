# violates shape:Item
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/item/howitzer> cmq:represents <http://localhost:3030/id/state/NOR> }
