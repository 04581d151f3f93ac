# violates shape:altLabel
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { <http://localhost:3030/id/state/NOR> skos:altLabel "Kingdom of Norway" }
