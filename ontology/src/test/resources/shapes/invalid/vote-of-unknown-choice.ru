# violates shape:choice
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE DATA { <http://localhost:3030/id/event/e4> cmq:choice cmq:Veto } ;
INSERT DATA { <http://localhost:3030/id/event/e4> cmq:choice cmq:Perhaps }
