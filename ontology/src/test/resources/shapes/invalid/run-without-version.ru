# violates shape:Run-programVersion
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE DATA { <http://localhost:3030/id/run/r1> cmq:programVersion "0.1.0" }
