# violates shape:Phased
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE DATA { <http://localhost:3030/id/event/e5> cmq:phase cmq:Negotiated } ;
INSERT DATA { <http://localhost:3030/id/event/e5> cmq:phase cmq:Imposed }
