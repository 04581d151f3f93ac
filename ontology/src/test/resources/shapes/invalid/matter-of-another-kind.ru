# violates shape:matter
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/event/e4> cmq:matter <http://localhost:3030/id/document/harbour> }
