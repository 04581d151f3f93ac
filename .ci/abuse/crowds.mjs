// Many clients at once, and slow ones.
import { once } from 'node:events';
import { ask, later, range, raw, send, sockets, told } from './client.mjs';

const LONG = 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }';
const LARGE = encodeURIComponent('SELECT * { ?a ?b ?c . ?d ?e ?f }');
const BODY = 'POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\nContent-Length: 1000\r\n\r\nA';
const ONE_ROW = /^200 1 rows/;

export function crowds({ url, seconds }) {
  // Other clients get their answers while these are there.
  const crowd = (name, number, text, { drip, wait = 2 } = {}) => ({
    name: `${number} clients that ${name}`,
    expected: ONE_ROW,
    attack: async () => {
      const clients = await sockets(url, number, text);
      clients.forEach(client => client.pause());
      const dripping = drip && setInterval(() => clients.forEach(client => client.write(drip)), 500);
      await later(wait);
      const found = await answered(url);
      clearInterval(dripping);
      clients.forEach(client => client.destroy());
      return found;
    },
  });
  const everyone = async asked => {
    const answers = await Promise.all(range(200).map(asked));
    const patient = answers.every(({ status, headers }) => status === 200 || headers['retry-after']);
    return `${[...new Set(answers.map(({ status }) => status))].sort().join(', ')}; ${patient ? 'all' : 'NOT all'} refusals with Retry-After`;
  };
  return [
    { name: '200 queries at once', expected: /^(200, )?(429|503|429, 503); all/, attack: () => everyone(() => ask(url, LONG)) },
    { name: '200 pages of queries at once', expected: /^(200, )?(429|503|429, 503); all/, attack: () => everyone(() => send(new URL(`query?query=${encodeURIComponent(LONG)}`, url), { headers: { Accept: 'text/html' } })) },
    { name: '200 pages at once', expected: /^200; all/, attack: () => everyone(i => send(new URL(`page/person/p${i % 20}`, url), { headers: { Accept: 'text/html' } })) },
    { name: '200 descriptions at once', expected: /^200; all/, attack: () => everyone(i => send(new URL(`data/person/p${i % 20}.jsonld`, url))) },
    { name: '200 searches at once', expected: /^200; all/, attack: () => everyone(i => send(new URL(`search?q=a*+${i}*`, url), { headers: { Accept: 'text/html' } })) },
    crowd('do not read', 200, `GET /sparql?query=${LARGE} HTTP/1.1\r\nHost: x\r\n\r\n`, { wait: seconds + 6 }),
    crowd('do not read pages', 200, 'GET /assets/editor.js HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(20)),
    crowd('say nothing', 200, ''),
    crowd('send slowly', 200, BODY, { drip: 'S' }),
    crowd('begin a request', 500, 'GET /sparql?query=ASK HTTP/1.1\r\nHost: x\r\nX: ', { drip: 'a' }),
    {
      name: '1,000 clients that leave',
      expected: ONE_ROW,
      attack: async () => {
        for (let i = 0; i < 5; i++) {
          const clients = await sockets(url, 200, `GET /sparql?query=${encodeURIComponent('SELECT * { ?s ?p ?o } LIMIT 5')} HTTP/1.1\r\nHost: x\r\n\r\n`);
          clients.forEach(client => client.resetAndDestroy());
        }
        return answered(url);
      },
    },
    {
      name: 'a client that does not wait for its answers',
      expected: /^HTTP\/1.1 (200|429|503)/,
      attack: () => raw(url, `${`GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(500)}GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    },
  ];
}

// What a client gets that comes again when it is told to.
async function answered(url) {
  for (let i = 0; ; i++) {
    const answer = await ask(url, 'SELECT (1 AS ?n) {}');
    if (!answer.headers['retry-after'] || i === 4) {
      return told(answer);
    }
    await later(Number(answer.headers['retry-after']));
  }
}

// A client that sends a byte now and then, begun before everything else: when the server ends its connection.
export function slowClient(url) {
  const begin = performance.now();
  const cutOff = sockets(url, 1, BODY).then(async ([client]) => {
    client.resume();
    const drip = setInterval(() => client.write('S'), 1000);
    await Promise.race([once(client, 'close'), later(60)]);
    clearInterval(drip);
    return client.closed ? `cut off after ${Math.round((performance.now() - begin) / 1000)} s` : 'still there';
  });
  return { name: 'one that sends slowly', expected: /^cut off after (1\d|2\d|3[0-5]) s/, attack: () => cutOff };
}
