# violates shape:Claim-eventType
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/claim/c1> cmq:eventType cmq:Transfer }
