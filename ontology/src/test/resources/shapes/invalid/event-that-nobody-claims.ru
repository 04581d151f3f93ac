# violates shape:Event-claim shape:Claim-asserted
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE DATA { <http://localhost:3030/id/claim/c2> cmq:asserts <http://localhost:3030/id/event/e2> }
