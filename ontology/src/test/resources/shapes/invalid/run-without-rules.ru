# violates shape:Run-rulesDigest
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE DATA { <http://localhost:3030/id/run/r1> cmq:rulesDigest "abcdefghijklmnopqrst" }
