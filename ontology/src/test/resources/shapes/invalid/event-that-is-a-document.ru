# violates shape:Document shape:Document-identifier shape:Document-textDigest shape:Document-type shape:Event-type
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/event/e2> a cmq:Document }
