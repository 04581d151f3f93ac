# violates shape:Actor-type shape:imposer shape:metWith shape:party shape:supplier
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE DATA { <http://localhost:3030/id/state/NOR> a cmq:Actor }
