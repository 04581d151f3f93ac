# violates shape:Claim
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE { ?claim ?property ?value . ?subject ?reverse ?claim }
INSERT { ?blank ?property ?value . ?subject ?reverse ?blank }
WHERE {
  VALUES ?claim { <http://localhost:3030/id/claim/c1> }
  { ?claim ?property ?value } UNION { ?subject ?reverse ?claim }
  BIND (<_:c1> AS ?blank)
}
