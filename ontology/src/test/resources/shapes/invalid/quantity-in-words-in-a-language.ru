# violates shape:quantityText
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE DATA { <http://localhost:3030/id/event/e1> cmq:quantityText "40" } ;
INSERT DATA { <http://localhost:3030/id/event/e1> cmq:quantityText "40"@en }
