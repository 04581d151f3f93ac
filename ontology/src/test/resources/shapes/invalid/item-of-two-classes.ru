# violates shape:Item-itemClass
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/item/howitzer> cmq:itemClass cmq:Food }
