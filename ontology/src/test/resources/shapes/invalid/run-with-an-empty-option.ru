# violates shape:Run-option
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/run/r1> cmq:option "" }
