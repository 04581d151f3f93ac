# violates shape:Event-class shape:Event-includes shape:location-type shape:participant-type
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE DATA { <http://localhost:3030/id/event/e2> a cmq:Meeting }
