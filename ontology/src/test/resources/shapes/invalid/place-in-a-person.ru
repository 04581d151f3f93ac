# violates shape:Place-locatedIn
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/place/gdansk> cmq:locatedIn <http://localhost:3030/id/person/andrzej-duda> }
