# violates shape:Agreement-core shape:Claim-type
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/claim/c1> a cmq:Agreement }
