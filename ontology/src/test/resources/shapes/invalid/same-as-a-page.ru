# violates shape:sameAs
PREFIX owl: <http://www.w3.org/2002/07/owl#>

INSERT DATA { <http://localhost:3030/id/state/NOR> owl:sameAs <https://en.wikipedia.org/wiki/Norway> }
