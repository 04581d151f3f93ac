# violates shape:Place-locatedIn
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/place/oslo> cmq:locatedIn <http://localhost:3030/id/state/POL> }
