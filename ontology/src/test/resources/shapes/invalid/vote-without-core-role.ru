# violates shape:Vote-core
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE DATA { <http://localhost:3030/id/event/e4> cmq:voter <http://localhost:3030/id/state/RUS> ; cmq:matter <http://localhost:3030/id/item/council:draft-resolution> }
