# violates shape:Item-type
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/item/howitzer> a cmq:Actor }
