# violates shape:Document-textDigest
PREFIX cmq: <https://w3id.org/communique/ns#>

DELETE DATA { <http://localhost:3030/id/document/council> cmq:textDigest "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" } ;
INSERT DATA { <http://localhost:3030/id/document/council> cmq:textDigest "sha256:ba78" }
