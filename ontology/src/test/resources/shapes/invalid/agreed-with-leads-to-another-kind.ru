# violates shape:agreedWith shape:Item
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/state/NOR> cmq:agreedWith <http://localhost:3030/id/item/howitzer> . <http://localhost:3030/id/item/howitzer> cmq:agreedWith <http://localhost:3030/id/state/NOR> }
