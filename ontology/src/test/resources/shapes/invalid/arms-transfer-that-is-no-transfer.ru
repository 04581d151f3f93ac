# violates shape:ArmsTransfer-superclass
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE DATA { <http://localhost:3030/id/event/e1> a cmq:Transfer }
