# violates shape:Event-contested
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE DATA { <http://localhost:3030/id/event/e2> cmq:contested false } ;
INSERT DATA { <http://localhost:3030/id/event/e2> cmq:contested "no" }
