# violates shape:Claim-includes
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/claim/c3> cmq:includes <http://localhost:3030/id/event/e2> }
