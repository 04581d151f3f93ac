# violates shape:Claim-ground
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE WHERE { <http://localhost:3030/id/claim/c1> cmq:mergedBy ?ground }
