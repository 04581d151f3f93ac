// Whatever would change the graph, read another file or call another server, in every form it can be asked for.
import { ask, raw, send, told } from './client.mjs';

export function writes({ url, elsewhere }) {
  const refused = /^400 /;
  const updates = [
    'LOAD <file:///etc/passwd>',
    'LOAD <file:///etc/passwd> INTO GRAPH <http://g/>',
    `LOAD SILENT <${elsewhere}> INTO GRAPH <http://g/>`,
    'LO\\u0041D <file:///etc/passwd>',
    'DROP SILENT ALL',
    'CLEAR DEFAULT',
    'CREATE GRAPH <http://g/>',
    'COPY DEFAULT TO <http://g/>',
    'MOVE DEFAULT TO <http://g/>',
    'ADD DEFAULT TO <http://g/>',
    'INSERT DATA { <http://s/> <http://p/> 1 }',
    'DELETE DATA { <http://s/> <http://p/> 1 }',
    'DELETE WHERE { ?s ?p ?o }',
    'WITH <http://g/> DELETE { ?s ?p ?o } INSERT { ?s ?p 1 } WHERE { ?s ?p ?o }',
    'ASK {} ; DROP ALL',
    'DROP ALL ; ASK {}',
  ];
  const forms = {
    'as a query': update => ask(url, update),
    'as a query in a form': update => ask(url, `query=${encodeURIComponent(update)}`, { type: 'application/x-www-form-urlencoded' }),
    'as an update in a form': update => ask(url, `update=${encodeURIComponent(update)}`, { type: 'application/x-www-form-urlencoded' }),
    'as an update beside a query': update => ask(url, `query=ASK%7B%7D&update=${encodeURIComponent(update)}`, { type: 'application/x-www-form-urlencoded' }),
    'as an update in the URL': update => send(new URL(`sparql?update=${encodeURIComponent(update)}`, url)),
    'as a query in the URL': update => send(new URL(`sparql?query=${encodeURIComponent(update)}`, url)),
  };
  const services = {
    SERVICE: `SELECT * { SERVICE <${elsewhere}> { ?s ?p ?o } }`,
    'SERVICE SILENT': `SELECT * { SERVICE SILENT <${elsewhere}> { ?s ?p ?o } }`,
    'SERVICE of a variable': `SELECT * { VALUES ?x { <${elsewhere}> } SERVICE ?x { ?s ?p ?o } }`,
    'SERVICE of a file': 'SELECT * { SERVICE <file:///etc/passwd> { ?s ?p ?o } }',
    'SERVICE in CONSTRUCT': `CONSTRUCT { ?s ?p ?o } { SERVICE <${elsewhere}> { ?s ?p ?o } }`,
    'SERVICE in DESCRIBE': `DESCRIBE ?s { OPTIONAL { SERVICE <${elsewhere}> { ?s ?p ?o } } }`,
    'SERVICE in MINUS and UNION': `ASK { ?s ?p ?o MINUS { {} UNION { SERVICE <${elsewhere}> { ?s ?p ?o } } } }`,
    'SERVICE in a subquery in EXISTS': `ASK { FILTER EXISTS { SELECT * { SERVICE SILENT <${elsewhere}> { ?s ?p ?o } } } }`,
    'SERVICE in escapes': `ASK { S\\u0045RVICE <${elsewhere}> { ?s ?p ?o } }`,
    'SERVICE after a comment': `ASK { # }\n SERVICE\n#\n<${elsewhere}> { ?s ?p ?o } }`,
    'SERVICE in an aggregate': `SELECT (SUM(IF(EXISTS { SERVICE <${elsewhere}> {} }, 1, 0)) AS ?n) {}`,
    'SERVICE in HAVING': `SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <${elsewhere}> {} })`,
    'SERVICE in ORDER BY': `SELECT ?s { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <${elsewhere}> {} })`,
    'SERVICE in BIND': `SELECT ?s { BIND(EXISTS { SERVICE <${elsewhere}> {} } AS ?s) }`,
    'a class of Java': 'SELECT (<java:java.lang.System>(1) AS ?x) {}',
    'a class of Java in an aggregate': 'SELECT (SUM(<java:java.lang.System>(?x)) AS ?n) { VALUES ?x { 1 } }',
    'a class of Java as a property': 'ASK { ?s <java:java.lang.System> ?o }',
    'a class of Java to call': 'SELECT * { ?s ?p ?o FILTER(CALL(<java:java.lang.System>, ?o)) }',
    'a function of the engine': 'SELECT (<http://jena.apache.org/ARQ/function#sprintf>("%999999999d", 1) AS ?x) {}',
    'a variable of the system': 'SELECT (<http://jena.apache.org/ARQ/function#systemProperty>("user.home") AS ?x) {}',
  };
  return [
    ...Object.entries(forms).map(([form, asked]) => ({
      name: `${updates.length} updates ${form}`,
      expected: /^refused$/,
      attack: async () => {
        for (const update of updates) {
          const answer = await asked(update);
          if (answer.status !== 400) {
            return `${update}: ${told(answer)}`;
          }
        }
        return 'refused';
      },
    })),
    { name: 'an update as a body', expected: refused, attack: async () => told(await ask(url, 'DROP ALL', { type: 'application/sparql-update' })) },
    ...Object.entries(services).map(([name, text]) => ({ name, expected: refused, attack: async () => told(await ask(url, text)) })),
    ...['file:///etc/passwd', elsewhere].flatMap(from => [
      { name: `FROM ${from.split(':')[0]}`, expected: /^200 0 rows/, attack: async () => told(await ask(url, `SELECT * FROM <${from}> { ?s ?p ?o }`)) },
      { name: `FROM NAMED ${from.split(':')[0]}`, expected: /^200 0 rows/, attack: async () => told(await ask(url, `SELECT * FROM NAMED <${from}> { GRAPH ?g { ?s ?p ?o } }`)) },
      { name: `default-graph-uri ${from.split(':')[0]}`, expected: /^200 0 rows/, attack: async () => told(await send(new URL(`sparql?query=SELECT*%7B?s?p?o%7D&default-graph-uri=${encodeURIComponent(from)}`, url), { headers: { Accept: 'text/csv' } })) },
    ]),
    ...['PUT', 'DELETE', 'PATCH', 'MKCOL', 'TRACE', 'TRACK', 'CONNECT', 'LOCK'].flatMap(method =>
      ['/sparql?default', '/sparql?graph=http://g/', '/data/state/PRK.ttl', '/id/state/PRK'].map(path => ({
        name: `${method} ${path}`,
        expected: /^HTTP\/1.1 (405|400|404|501)/,
        attack: () => raw(url, `${method} ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`),
      }))
    ),
    ...['/update', '/data', '/data?default', '/sparql/update', '/upload', '/documents', '/documents/document-1', '/$/datasets', '/$/compact/ds', '/$/server', '/ds/update', '/ds'].map(path => ({
      name: `POST ${path}`,
      expected: /^(404|405) /,
      attack: async () => told(await send(new URL(path, url), { method: 'POST', body: 'update=DROP%20ALL', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } })),
    })),
    ...['X-HTTP-Method-Override: PUT', 'X-HTTP-Method: DELETE', 'X-Method-Override: PATCH'].map(header => ({
      name: `POST with ${header}`,
      expected: /^HTTP\/1.1 (400|415)/,
      attack: () => raw(url, `POST /sparql?default HTTP/1.1\r\nHost: x\r\n${header}\r\nConnection: close\r\nContent-Type: text/turtle\r\nContent-Length: 12\r\n\r\n<a> <b> <c>.`),
    })),
    ...['text/turtle', 'application/n-triples', 'application/ld+json', 'multipart/form-data; boundary=x'].map(type => ({
      name: `${type.split(';')[0]} as a body`,
      expected: /^415 /,
      attack: async () => told(await send(new URL('sparql?graph=http://g/', url), { method: 'POST', body: '<a> <b> <c> .', headers: { 'Content-Type': type } })),
    })),
  ];
}
