# violates shape:metWith shape:Item
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/state/NOR> cmq:metWith <http://localhost:3030/id/item/howitzer> . <http://localhost:3030/id/item/howitzer> cmq:metWith <http://localhost:3030/id/state/NOR> }
