# violates shape:Claim-evidence
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE DATA { <http://localhost:3030/id/claim/c1> cmq:evidence "Norway sent 40 howitzers to Poland in March"@en }
