# violates shape:Attribution-source
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE DATA { <http://localhost:3030/id/claim/c1> cmq:attributedTo <http://localhost:3030/id/item/harbour:reports> }
