# violates shape:UserCorrection
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/run/u1> cmq:text "words" }
