# violates shape:quantityUnit
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/event/e7> cmq:quantityUnit "EUR", "tonne" }
