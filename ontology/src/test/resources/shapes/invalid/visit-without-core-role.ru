# violates shape:Visit-core
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE DATA { <http://localhost:3030/id/event/e3> cmq:visitor <http://localhost:3030/id/person/jonas-gahr-store> ; cmq:destination <http://localhost:3030/id/place/gdansk>, <http://localhost:3030/id/state/POL> }
