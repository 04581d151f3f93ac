# violates shape:Item-broader
PREFIX cmq: <https://w3id.org/communique/ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { <http://localhost:3030/id/item/howitzer> skos:broader <http://localhost:3030/id/state/NOR> }
