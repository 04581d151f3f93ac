# violates shape:Person-office
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/person/andrzej-duda> cmq:office "President" }
