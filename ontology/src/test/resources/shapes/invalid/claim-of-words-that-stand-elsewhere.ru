# violates shape:Claim-text
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE { ?document cmq:text ?text }
INSERT { ?document cmq:text ?shifted }
WHERE { ?document cmq:text ?text BIND (STRLANG(CONCAT("As r", SUBSTR(STR(?text), 2)), "en") AS ?shifted) }
