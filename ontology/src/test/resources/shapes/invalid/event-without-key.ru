# violates shape:Event-key
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE WHERE { <http://localhost:3030/id/event/e2> cmq:eventKey ?key }
