# violates shape:Claim shape:Event shape:Event-claim shape:Event-class shape:Event-contested shape:Event-key shape:Event-label shape:Event-type
PREFIX cmq: <https://w3id.org/communique/ns#>

INSERT DATA { <http://localhost:3030/id/claim/c1> cmq:status cmq:Occurred }
