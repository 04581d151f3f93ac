# violates shape:Claim-asserts
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/claim/c1> cmq:asserts <http://localhost:3030/id/event/e2> }
