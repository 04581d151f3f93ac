// Attacks a server, one after the other, and says of each what came back. Meanwhile a thread of its own asks for /health.
// Usage: abuse.mjs URL SECONDS-A-QUERY
import net from 'node:net';
import { once } from 'node:events';
import { Worker, isMainThread, workerData, parentPort } from 'node:worker_threads';
import http from 'node:http';
import { spawn } from 'node:child_process';

// Of all answers of /health, 95 in 100 come within the first; none during an attack takes longer than the second, beyond
// what a server takes that has nothing else to do.
const USUAL_MILLISECONDS = 200;
const MOST_MILLISECONDS = 2000;
const IDLE_SERVER =
  "process.stdin.on('end', () => process.exit()).resume(); const s = require('http').createServer((q, a) => a.end('ok')); s.listen(0, '127.0.0.1', () => console.log(s.address().port))";

if (!isMainThread) {
  watchHealth(workerData);
} else {
  await main(new URL(process.argv[2]), Number(process.argv[3]));
}

// Tells the longest answers of the server, and of one that does nothing else, since it was last asked: a busy machine is
// not the server's fault.
function watchHealth(url) {
  let seen = { server: 0, idle: 0, failures: 0, times: [] };
  parentPort.on('message', () => {
    parentPort.postMessage(seen);
    seen = { server: 0, idle: 0, failures: 0, times: [] };
  });
  const time = (address, name) => {
    const begin = performance.now();
    const done = ok => {
      const took = performance.now() - begin;
      seen[name] = Math.max(seen[name], took);
      if (name === 'server') {
        seen.times.push(took);
      }
      seen.failures += ok ? 0 : 1;
    };
    http
      .get(address, { agent: false, timeout: 5000 }, answer => {
        answer.resume();
        answer.on('end', () => done(answer.statusCode === 200));
      })
      .on('error', () => done(false));
  };
  const idle = spawn(process.execPath, ['-e', IDLE_SERVER], { stdio: ['pipe', 'pipe', 'inherit'] });
  idle.stdout.once('data', port =>
    setInterval(() => {
      time(new URL('health', url), 'server');
      time(`http://127.0.0.1:${String(port).trim()}/`, 'idle');
    }, 100)
  );
}

async function main(url, seconds) {
  const health = new Worker(new URL(import.meta.url), { workerData: url.href });
  const asked = () =>
    new Promise(resolve => {
      health.once('message', resolve);
      health.postMessage('');
    });
  let failed = 0;
  const all = [];
  const list = attacks(url, seconds);
  for (const { name, expected, attack } of list) {
    await asked();
    const begin = Date.now();
    let found;
    try {
      found = String(await attack());
    } catch (error) {
      found = `${error.cause ?? error}`;
    }
    const { server, idle, failures, times } = await asked();
    all.push(...times);
    const longest = Math.max(0, server - idle);
    const well = expected.test(found) && failures === 0 && longest <= MOST_MILLISECONDS;
    failed += well ? 0 : 1;
    const took = ((Date.now() - begin) / 1000).toFixed(1);
    console.log(
      `${well ? 'held  ' : 'FAILED'} ${name}: ${found.split(/[\r\n]/)[0].slice(0, 120)} (${took} s; health ${Math.round(longest)} ms, idle ${Math.round(idle)} ms${failures ? `, ${failures} failed` : ''})`
    );
  }
  await health.terminate();
  all.sort((a, b) => a - b);
  const usual = Math.round(all[Math.floor(0.95 * all.length)]);
  console.log(`${list.length} attacks, ${failed} not held off; 95 in 100 answers of /health within ${usual} ms`);
  process.exit(failed || usual > USUAL_MILLISECONDS ? 1 : 0);
}

function attacks(url, seconds) {
  const list = [];
  const add = (name, expected, attack) => list.push({ name, expected, attack });
  const status = (text, options) => async () => told(await ask(url, text, options));
  const stopped = /^(503 .*took too long|400 .*too much memory|503 .*too many)/s;
  // A busy machine may not come to the end of what is allowed.
  const bounded = /^(200 cut|503 .*took too long|400 .*larger)/s;
  const refused = /^400 /;
  const prefix = 'PREFIX cmq: <https://w3id.org/communique/ns#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ';

  add('cross product, counted', stopped, status('SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }'));
  add('cross product, listed', bounded, status('SELECT * { ?a ?b ?c . ?d ?e ?f }'));
  add('cross product, sorted', stopped, status('SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?f ?c LIMIT 200000'));
  add('cross product, distinct', stopped, status('SELECT DISTINCT ?a ?d ?c { ?a ?b ?c . ?d ?e ?f } OFFSET 100000000'));
  add('cross product, grouped', stopped, status('SELECT ?a ?d (COUNT(DISTINCT CONCAT(STR(?c), STR(?f))) AS ?n) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?a ?d'));
  add('strings joined over a cross product', stopped, status('SELECT (GROUP_CONCAT(?c) AS ?s) { ?a ?b ?c . ?d ?e ?f }'));
  add('strings doubled again and again', /^200/, status(`SELECT (STRLEN(?s39) AS ?n) { BIND("aa" AS ?s0) ${range(39).map(i => `BIND(CONCAT(?s${i}, ?s${i}) AS ?s${i + 1})`).join(' ')} }`));
  add('a long chain', /^(200|400 .*nested|503 .*too long)/s, status(`${prefix} SELECT (COUNT(*) AS ?n) { <http://localhost:3030/id/organization/o0> cmq:represents* ?x }`));
  add('every path', stopped, status(`${prefix} SELECT (COUNT(*) AS ?n) { ?x (cmq:metWith|!cmq:metWith)* ?y }`));
  add('paths within paths', /^(503 .*took too long|400 )/s, status(`${prefix} SELECT (COUNT(*) AS ?n) { ?x (cmq:metWith/cmq:metWith/cmq:metWith/cmq:metWith/cmq:metWith)+ ?y }`));
  add('a path of 3,000 steps', refused, status(`ASK { ?s ${'<http://p/>/'.repeat(3000)}<http://p/> ?o }`));
  add('a regular expression that backtracks', stopped, status(`${prefix} SELECT * { ?x rdfs:label ?l FILTER(REGEX(?l, "(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)b$")) }`));
  add('one in an aggregate', stopped, status(`${prefix} SELECT (SUM(IF(REGEX(?l, "(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)b$"), 1, 0)) AS ?n) { ?x rdfs:label ?l }`));
  add('one in EXISTS and in ORDER BY', stopped, status(`${prefix} SELECT * { ?x a cmq:Person FILTER EXISTS { ?y rdfs:label ?l FILTER(REGEX(?l, "(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)b$")) } } ORDER BY REGEX(STR(?x), "(.*)b$")`));
  add('a replacement that backtracks', stopped, status(`${prefix} SELECT (REPLACE(?l, "(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)b$", "b") AS ?r) { ?x rdfs:label ?l }`));
  add('a replacement that grows', /^200/, status(`SELECT (STRLEN(?s9) AS ?n) { BIND("aaaaaaaaaa" AS ?s0) ${range(9).map(i => `BIND(REPLACE(?s${i}, "(.)", "$1$1$1$1$1$1$1$1$1$1") AS ?s${i + 1})`).join(' ')} }`));
  add('20,000 additions', refused, status(`ASK { FILTER(${'1+'.repeat(20000)}1 > 0) }`));
  add('100,000 negations', refused, status(`ASK { FILTER(${'!'.repeat(100000)}true) }`));
  add('5,000 brackets', refused, status(`ASK { FILTER(${'('.repeat(5000)}1${')'.repeat(5000)}) }`));
  add('5,000 unions', refused, status(`SELECT * { {} ${'UNION { ?s ?p ?o }'.repeat(5000)} }`));
  add('10,000 patterns', refused, status(`SELECT * { ${'?s ?p ?o . '.repeat(10000)} }`));
  add('groups within groups', refused, status(`SELECT * ${'{'.repeat(3000)}${'}'.repeat(3000)}`));
  add('20,000 values', /^200/, status(`SELECT * { VALUES ?x { ${'"abcde" '.repeat(20000)} } }`));
  add('a query of 300,000 characters', refused, status(`ASK {} #${'x'.repeat(300000)}`));
  add('a query of 5 million characters', /^413 /, status(`ASK {} #${'x'.repeat(5000000)}`));
  add('a template that multiplies', bounded, status(`CONSTRUCT { ${range(100).map(i => `?a <http://p/${i}> ?b . `).join('')} } { ?a ?x ?b }`, { accept: 'application/ld+json' }));
  add('a large graph as RDF/XML', bounded, status('CONSTRUCT WHERE { ?a ?x ?b }', { accept: 'application/rdf+xml' }));

  for (const [name, text] of [
    ['SERVICE', 'SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }'],
    ['SERVICE in a subquery in EXISTS', 'ASK { FILTER EXISTS { SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } } } }'],
    ['SERVICE in escapes', 'ASK { S\\u0045RVICE <http://127.0.0.1:1/> { ?s ?p ?o } }'],
    ['SERVICE after a comment', 'ASK { # }\n SERVICE\n#\n<http://127.0.0.1:1/> { ?s ?p ?o } }'],
    ['SERVICE in an aggregate', 'SELECT (SUM(IF(EXISTS { SERVICE <http://127.0.0.1:1/> {} }, 1, 0)) AS ?n) {}'],
    ['SERVICE in HAVING', 'SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <http://127.0.0.1:1/> {} })'],
    ['a class of Java', 'SELECT (<java:java.lang.System>(1) AS ?x) {}'],
    ['a class of Java in an aggregate', 'SELECT (SUM(<java:java.lang.System>(?x)) AS ?n) { VALUES ?x { 1 } }'],
    ['a function of the engine', 'SELECT (<http://jena.apache.org/ARQ/function#sprintf>("%999999999d", 1) AS ?x) {}'],
    ['LOAD', 'LOAD <file:///etc/passwd> INTO GRAPH <http://g/>'],
    ['LOAD in escapes', 'LO\\u0041D <file:///etc/passwd>'],
    ['an update after a query', 'ASK {} ; INSERT DATA { <http://s/> <http://p/> 1 }'],
    ['DROP', 'DROP SILENT ALL'],
  ]) {
    add(name, refused, status(text));
  }
  add('FROM a file', /^200 0 rows/, status('SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }'));
  add('an update as a parameter', refused, async () => told(await fetch(new URL('sparql?update=DROP%20ALL', url))));
  add('an update as a body', refused, async () => told(await fetch(new URL('sparql', url), { method: 'POST', body: 'DROP ALL', headers: { 'Content-Type': 'application/sparql-update' } })));
  for (const method of ['PUT', 'DELETE', 'PATCH', 'MKCOL', 'TRACK']) {
    add(`${method} of a graph`, /^405 /, async () => (await raw(url, `${method} /sparql?default HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)).replace(/^HTTP\/1.1 /, ''));
  }
  add('Turtle as a body', /^415 /, async () => told(await fetch(new URL('sparql?graph=http://g/', url), { method: 'POST', body: '<a> <b> <c> .', headers: { 'Content-Type': 'text/turtle' } })));

  add('another name in Host', /^HTTP\/1.1 200(?!.*evil)/s, () => raw(url, 'GET /sparql HTTP/1.1\r\nHost: evil.example\r\nAccept: text/turtle\r\nConnection: close\r\n\r\n'));
  add('another site in Origin', /^HTTP\/1.1 200(?!.*evil)(?!.*Allow-Credentials).*Access-Control-Allow-Origin: \*/s, () => raw(url, 'GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: x\r\nOrigin: https://evil.example\r\nConnection: close\r\n\r\n'));
  for (const path of ['/id/state/%0d%0aSet-Cookie:%20a=b', '/page/%0d%0a%0d%0a<script>', '/sparql?query=ASK%7B%7D&format=%0d%0aX-Evil:1', '/sparql?query=ASK%7B%7D&default-graph-uri=http://x/%0d%0aX-Evil:1']) {
    add(`line breaks in ${path.slice(0, 30)}`, /^HTTP\/1.1 (200|400|404)(?!.*\n(Set-Cookie|X-Evil|<script))/s, () => raw(url, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`));
  }
  add('an IRI that breaks out', refused, async () => told(await fetch(new URL('sparql?query=ASK%7B%7D&default-graph-uri=' + encodeURIComponent('http://x/> {} } INSERT { <a'), url))));
  add('HTML in a query', /^400 text\/plain nosniff/, async () => {
    const answer = await ask(url, 'SELECT <script>alert(1)</script>');
    return `${answer.status} ${answer.headers.get('content-type').split(';')[0]} ${answer.headers.get('x-content-type-options')}`;
  });
  for (const path of ['/assets/../../../../etc/passwd', '/assets/%2e%2e/%2e%2e/etc/passwd', '/assets/..%2f..%2fetc/passwd', '/data/..;/..;/etc/passwd.ttl', '/assets//etc/passwd', '/%2e/sparql/../../etc/passwd', '/assets/', '/.git/config']) {
    add(`path ${path}`, /^HTTP\/1.1 40[04](?!.*root:)(?!.*\tat )/s, () => raw(url, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`));
  }
  for (const [name, text, expected] of [
    ['noise', '\x16\x03\x01\x02\x00\x01\x00\r\n\r\n', /^HTTP\/1.1 400|^$/],
    ['no version', 'GET /health\r\n\r\n', /^HTTP\/1.1 (400|505)/],
    ['no host', 'GET /health HTTP/1.1\r\n\r\n', /^HTTP\/1.1 400/],
    ['a long line', `GET /${'a'.repeat(40000)} HTTP/1.1\r\nHost: x\r\n\r\n`, /^HTTP\/1.1 414/],
    ['long headers', `GET /health HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(40000)}\r\n\r\n`, /^HTTP\/1.1 431/],
    ['many headers', `GET /health HTTP/1.1\r\nHost: x\r\n${'X: a\r\n'.repeat(5000)}\r\n`, /^HTTP\/1.1 431/],
    ['two lengths', 'POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nASK{}', /^HTTP\/1.1 400/],
    ['a length and chunks', 'POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n', /^HTTP\/1.1 400/],
    ['a chunk of no length', 'POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\nASK{}\r\n0\r\n\r\n', /^HTTP\/1.1 400/],
    ['folded headers', 'GET /health HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n\r\n', /^HTTP\/1.1 400/],
    ['a header without a name', 'GET /health HTTP/1.1\r\nHost: x\r\n: b\r\n\r\n', /^HTTP\/1.1 400/],
    ['a zero in a path', 'GET /id/%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', /^HTTP\/1.1 40[04]/],
  ]) {
    add(`HTTP with ${name}`, expected, () => raw(url, text));
  }

  add('200 queries at once', /^200 answers: (503|429|503, 429|429, 503), all with Retry-After where refused/, async () => {
    const answers = await Promise.all(range(200).map(() => ask(url, 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }')));
    const patient = answers.every(answer => answer.headers.has('retry-after'));
    return `${answers.length} answers: ${[...new Set(answers.map(answer => answer.status))].join(', ')}, ${patient ? 'all' : 'NOT all'} with Retry-After where refused`;
  });
  const query = encodeURIComponent('SELECT * { ?a ?b ?c . ?d ?e ?f }');
  add('200 clients that do not read', /^200 1 rows/, async () => {
    const clients = await sockets(url, 200, `GET /sparql?query=${query} HTTP/1.1\r\nHost: x\r\n\r\n`);
    clients.forEach(client => client.pause());
    await later(2 * seconds + 6);
    const found = told(await ask(url, 'SELECT (1 AS ?n) {}'));
    clients.forEach(client => client.destroy());
    return found;
  });
  add('200 clients that send slowly', /^200 1 rows/, async () => {
    const clients = await sockets(url, 200, 'POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\nContent-Length: 1000\r\n\r\nA');
    const drip = setInterval(() => clients.forEach(client => client.write('S')), 1000);
    await later(3);
    const found = told(await ask(url, 'SELECT (1 AS ?n) {}'));
    clearInterval(drip);
    clients.forEach(client => client.destroy());
    return found;
  });
  add('one that sends slowly is cut off', /^cut off/, async () => {
    const [client] = await sockets(url, 1, 'POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\nContent-Length: 1000\r\n\r\nA');
    const drip = setInterval(() => client.write('S'), 1000);
    await Promise.race([once(client, 'close'), later(30)]);
    clearInterval(drip);
    return client.closed ? 'cut off' : 'still there';
  });
  add('500 clients that begin a request', /^200 1 rows/, async () => {
    const clients = await sockets(url, 500, 'GET /sparql?query=ASK HTTP/1.1\r\nHost: x\r\nX: ');
    const drip = setInterval(() => clients.forEach(client => client.write('a')), 1000);
    await later(3);
    const found = told(await ask(url, 'SELECT (1 AS ?n) {}'));
    clearInterval(drip);
    clients.forEach(client => client.destroy());
    return found;
  });
  add('all queries have ended', /^no query is running$/, async () => {
    for (let i = 0; i < 2 * seconds + 10; i++) {
      const text = await (await fetch(new URL('metrics', url))).text();
      if (text.includes('\ncommunique_queries_running 0\n')) {
        return 'no query is running';
      }
      await later(1);
    }
    return 'a query is still running';
  });
  return list;
}

async function ask(url, text, options) {
  try {
    return await request(url, text, options);
  } catch (error) {
    // A connection that the server has closed may be taken for an open one.
    return await request(url, text, options);
  }
}

function request(url, text, { accept = 'text/csv' } = {}) {
  return fetch(new URL('sparql', url), {
    method: 'POST',
    body: text,
    headers: { 'Content-Type': 'application/sparql-query', Accept: accept.startsWith('text/csv') && /^\s*(PREFIX.*)?CONSTRUCT/.test(text) ? 'text/turtle' : accept },
  });
}

async function told(answer) {
  const text = await answer.text();
  if (answer.status !== 200) {
    return `${answer.status} ${text}`;
  }
  return answer.headers.has('communique-row-limit') && text.length > 1000
    ? `200 cut at ${answer.headers.get('communique-row-limit')}`
    : `200 ${text.split('\n').length - 2} rows`;
}

function raw(url, text) {
  return new Promise(resolve => {
    let found = '';
    const socket = net.connect(url.port, url.hostname, () => socket.write(text, 'latin1'));
    socket.setTimeout(10000, () => socket.destroy());
    socket.on('data', data => (found += data.toString('latin1')));
    socket.on('error', () => {});
    socket.on('close', () => resolve(found));
  });
}

function sockets(url, number, text) {
  return Promise.all(
    range(number).map(async () => {
      const socket = net.connect(url.port, url.hostname);
      socket.on('error', () => {});
      await once(socket, 'connect');
      socket.write(text);
      return socket;
    })
  );
}

function range(number) {
  return [...Array(number).keys()];
}

function later(seconds) {
  return new Promise(resolve => setTimeout(resolve, seconds * 1000));
}
