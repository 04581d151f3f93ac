// Requests that try to break out of headers, IRIs, pages and paths, and such as are no HTTP.
import { gzipSync } from 'node:zlib';
import { ask, range, raw, send, told } from './client.mjs';

const SCRIPT = '<script>alert(1)</script>';

export function requests({ url }) {
  const request = (name, expected, text) => ({ name, expected, attack: () => raw(url, text) });
  const get = (path, headers = '') => `GET ${path} HTTP/1.1\r\nHost: x\r\n${headers}Connection: close\r\n\r\n`;
  const unscripted = /^HTTP\/1.1 (200|303|400|404)(?!.*<script>alert)/s;
  return [
    request('another name in Host', /^HTTP\/1.1 200(?!.*evil)/s, 'GET /sparql HTTP/1.1\r\nHost: evil.example\r\nAccept: text/turtle\r\nConnection: close\r\n\r\n'),
    request('another name in Host, described', /^HTTP\/1.1 200(?!.*evil)/s, 'GET /.well-known/void HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nForwarded: host=evil.example\r\nAccept: text/turtle\r\nConnection: close\r\n\r\n'),
    request('another name in the line', /^HTTP\/1.1 (200|400|421)(?!.*evil)/s, 'GET http://evil.example/sparql HTTP/1.1\r\nHost: evil.example\r\nAccept: text/turtle\r\nConnection: close\r\n\r\n'),
    request('another site in Origin', /^HTTP\/1.1 200(?!.*evil)(?!.*Allow-Credentials).*Access-Control-Allow-Origin: \*/s, get('/sparql?query=ASK%7B%7D', 'Origin: https://evil.example\r\n')),
    ...['/id/state/%0d%0aSet-Cookie:%20a=b', `/page/%0d%0a%0d%0a${SCRIPT}`, '/sparql?query=ASK%7B%7D&format=%0d%0aX-Evil:1', '/sparql?query=ASK%7B%7D&default-graph-uri=http://x/%0d%0aX-Evil:1', '/query?query=%0d%0aX-Evil:1', '/search?q=%0d%0aX-Evil:1', '/search?q=a&kind=%0d%0aX-Evil:1', '/data/state/PRK.%0d%0aX-Evil:1'].map(path =>
      request(`line breaks in ${path.slice(0, 40)}`, /^HTTP\/1.1 (200|400|404|406)(?!(.(?!\r\n\r\n))*\n(Set-Cookie|X-Evil|<script))/s, get(path, 'Accept: text/html\r\n'))
    ),
    ...['http://x/> {} } INSERT { <a', 'http://x/ y', 'javascript:alert(1)//<', 'x'].map(iri => ({
      name: `the IRI ${iri}`,
      expected: iri.startsWith('javascript') ? /^(200 |400 )/ : /^400 /,
      attack: async () => told(await send(new URL(`sparql?query=ASK%7B%7D&default-graph-uri=${encodeURIComponent(iri)}`, url))),
    })),
    ...['callback=alert', 'stylesheet=http://evil.example/x.xsl', 'force-accept=text/html', 'timeout=99999999'].map(parameter => ({
      name: `the parameter ${parameter}`,
      expected: /^[24]00(?!.*(alert|evil))/s,
      attack: async () => {
        const answer = await send(new URL(`sparql?query=ASK%7B%7D&${parameter}`, url));
        return `${answer.status} ${answer.headers['content-type']} ${answer.text}`;
      },
    })),
    {
      name: 'HTML in a query',
      expected: /^400 text\/plain nosniff/,
      attack: async () => {
        const answer = await ask(url, `SELECT ${SCRIPT}`);
        return `${answer.status} ${answer.headers['content-type'].split(';')[0]} ${answer.headers['x-content-type-options']}`;
      },
    },
    ...['/page/person/p2000', '/search?q=script', `/search?q=${encodeURIComponent(SCRIPT)}`, `/query?query=${encodeURIComponent(SCRIPT)}`, `/query?query=${encodeURIComponent('SELECT * { <http://localhost:3030/id/person/p2000> ?p ?o }')}`, `/page/person/${SCRIPT}`, `/page/person/p0?page=${SCRIPT}`, `/${SCRIPT}`].map(path =>
      request(`a script in ${path.slice(0, 40)}`, unscripted, get(path, 'Accept: text/html\r\n'))
    ),
    ...['1e9', '-1', '0', '99999999999999999999', '%00'].map(page => request(`page ${page}`, /^HTTP\/1.1 [24]0/, get(`/page/person/p0?page=${page}`, 'Accept: text/html\r\n'))),
    ...['/assets/../../../../etc/passwd', '/assets/%2e%2e/%2e%2e/etc/passwd', '/assets/..%2f..%2fetc/passwd', '/assets/..%5c..%5cetc/passwd', '/assets/%252e%252e/etc/passwd', '/assets/..%c0%af..%c0%afetc/passwd', '/data/..;/..;/etc/passwd.ttl', '/assets//etc/passwd', '/assets/file:/etc/passwd', '/%2e/sparql/../../etc/passwd', '/page/../../etc/passwd', '/query/../../queries/manifest.ttl', '/assets/', '/.git/config', '/WEB-INF/web.xml', '/META-INF/MANIFEST.MF', '//evil.example/%2f..'].map(path =>
      request(`path ${path}`, /^HTTP\/1.1 40[04](?!.*root:)(?!.*\tat )/s, get(path))
    ),
    ...[
      ['noise', '\x16\x03\x01\x02\x00\x01\x00\r\n\r\n', /^HTTP\/1.1 400|^$/],
      ['a preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', /^HTTP\/1.1 [45]|^$/],
      ['an upgrade', get('/health', 'Upgrade: h2c, websocket\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: eA==\r\n').replace('close', 'Upgrade, close'), /^HTTP\/1.1 200/],
      ['no version', 'GET /health\r\n\r\n', /^HTTP\/1.1 (400|505)/],
      ['no host', 'GET /health HTTP/1.1\r\n\r\n', /^HTTP\/1.1 400/],
      ['a long line', `GET /${'a'.repeat(40000)} HTTP/1.1\r\nHost: x\r\n\r\n`, /^HTTP\/1.1 414/],
      ['long headers', `GET /health HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(40000)}\r\n\r\n`, /^HTTP\/1.1 431/],
      ['many headers', `GET /health HTTP/1.1\r\nHost: x\r\n${'X: a\r\n'.repeat(5000)}\r\n`, /^HTTP\/1.1 431/],
      ['many formats', get('/id/person/p0', `Accept: ${range(1500).map(i => `a/b${i};q=0.${i % 10}`).join(',').slice(0, 15000)}\r\n`), /^HTTP\/1.1 (303|406)/],
      ['a format that is none', get('/id/person/p0', 'Accept: ;;q=,,/;q=-1,*/*;q=NaN,text/*;q=1e999\r\n'), /^HTTP\/1.1 (303|400|406)/],
      ['many validators', get('/', `If-None-Match: ${'"a",'.repeat(3500)}"b"\r\n`), /^HTTP\/1.1 200/],
      ['many ranges', get('/', `Range: bytes=${range(1000).map(i => `${i}-${i + 1}`).join(',')}\r\n`), /^HTTP\/1.1 (200|206|416)/],
      ['many parameters', `GET /sparql?query=ASK%7B%7D&${'a&'.repeat(3000)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`, /^HTTP\/1.1 (200|400)/],
      ['two lengths', 'POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nASK{}', /^HTTP\/1.1 400/],
      ['a length below zero', 'POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\nASK{}', /^HTTP\/1.1 400/],
      ['a length without bounds', `POST /sparql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/sparql-query\r\nContent-Length: ${'9'.repeat(30)}\r\n\r\nASK{}`, /^HTTP\/1.1 4/],
      ['a length and chunks', 'POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n', /^HTTP\/1.1 400/],
      ['a chunk of no length', 'POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\nASK{}\r\n0\r\n\r\n', /^HTTP\/1.1 400/],
      ['chunks without an end', `POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n${`FFFFF\r\n${'x'.repeat(0xfffff)}\r\n`.repeat(5)}`, /^HTTP\/1.1 413/],
      ['folded headers', 'GET /health HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n\r\n', /^HTTP\/1.1 400/],
      ['a header without a name', 'GET /health HTTP/1.1\r\nHost: x\r\n: b\r\n\r\n', /^HTTP\/1.1 400/],
      ['a zero in a path', get('/id/%00'), /^HTTP\/1.1 40[04]/],
      ['a broken escape', get('/sparql?query=%zz%'), /^HTTP\/1.1 400/],
      ['1,000 requests at once', `${'GET /health HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(999)}${get('/health')}`, /^(HTTP\/1.1 200.*?ok\n){1000}$/s],
    ].map(([name, text, expected]) => request(`HTTP with ${name}`, expected, text)),
    {
      name: 'a body that unpacks to 100 MB',
      expected: /^415 /,
      attack: async () =>
        told(await send(new URL('sparql', url), { method: 'POST', body: gzipSync(Buffer.alloc(100 << 20, 32)), headers: { 'Content-Type': 'application/sparql-query', 'Content-Encoding': 'gzip' } })),
    },
  ];
}
