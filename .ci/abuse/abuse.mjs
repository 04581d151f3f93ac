// Attacks a server, one attack after the other, and says of each what came back. Meanwhile another process asks for
// /health. Usage: abuse.mjs URL SECONDS-A-QUERY PROCESS-OF-THE-SERVER
import http from 'node:http';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ask, later, send } from './client.mjs';
import { crowds, slowClient } from './crowds.mjs';
import { queries } from './queries.mjs';
import { requests } from './requests.mjs';
import { writes } from './writes.mjs';

// Of all answers of /health, over all attacks, 99 in 100 are to come within so many milliseconds.
const USUAL = 200;
// That holds of a machine on which 99 in 100 answers of a server that does nothing else come within so many; where other
// programs keep it busier, it holds in proportion.
const QUIET = 15;
const HANGING = 2000; // milliseconds: then who watches over the server takes it for dead

const [url, seconds, server] = [new URL(process.argv[2]), Number(process.argv[3]), process.argv[4]];
const only = new RegExp(process.argv[5] ?? '', 'i');
const calls = [];
const elsewhere = http.createServer((request, answer) => {
  calls.push(`${request.method} ${request.url}`);
  answer.end();
});
elsewhere.listen(0, '127.0.0.1');
await once(elsewhere, 'listening');

const health = fork(fileURLToPath(new URL('health.mjs', import.meta.url)), [url.href]);
const files = () => readdirSync(`/proc/${server}/fd`).length;
const before = { triples: await count(), files: files() };
const slow = slowClient(url);
const all = { server: [], idle: [] };
let attacks = 0;
let failed = 0;

const context = { url, seconds, elsewhere: `http://127.0.0.1:${elsewhere.address().port}/` };
const list = [...writes(context), ...requests(context), ...queries(context), ...crowds(context)].filter(({ name }) => only.test(name));
for (const attack of [...list, slow, ...after()]) {
  await carryOut(attack);
}
health.disconnect();
elsewhere.close();

const usual = quantile(all.server, 0.99);
const longest = Math.max(...all.server);
const most = USUAL * Math.max(1, quantile(all.idle, 0.99) / QUIET);
// Other work of the machine makes every figure larger: whether it was reached is told; what fails is a server that hangs.
const missed = usual > most;
const hangs = usual > HANGING || longest > 5 * HANGING;
console.log(
  `${attacks} attacks, ${failed ? `${failed} NOT HELD` : 'all held'}; of ${all.server.length} answers of /health half came within ${round(quantile(all.server, 0.5))} ms, 99 in 100 within ${round(usual)}, ` +
    `the last after ${round(longest)} (of an idle server: ${round(quantile(all.idle, 0.5))}, ${round(quantile(all.idle, 0.99))}, ${round(Math.max(...all.idle))}), which is ${hangs ? 'TOO LATE' : missed ? 'later than is to be reached' : 'in time'}: ${round(most)} ms for 99 in 100`
);
process.exit(failed || hangs ? 1 : 0);

async function carryOut({ name, expected, attack }) {
  const begin = performance.now();
  await seen();
  let found;
  try {
    found = String(await attack());
  } catch (error) {
    found = String(error);
  }
  const { server: times, idle: machine, failures } = await seen();
  all.server.push(...times);
  all.idle.push(...machine);
  const held = expected.test(found) && failures === 0;
  attacks++;
  failed += held ? 0 : 1;
  const took = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(
    `${held ? 'held  ' : 'FAILED'} ${name}: ${found.split(/[\r\n]/)[0].slice(0, 120)} (${took} s; health ${round(Math.max(0, ...times))} ms, idle ${round(Math.max(0, ...machine))} ms${failures ? `, ${failures} failed` : ''})`
  );
}

// What is to hold when all attacks are over.
function after() {
  return [
    {
      name: 'queries that are left',
      expected: /^none$/,
      attack: async () => {
        for (let i = 0; i < seconds + 10; i++) {
          const { text } = await send(new URL('metrics', url));
          if (text.includes('\ncommunique_queries_running 0\n')) {
            return 'none';
          }
          await later(1);
        }
        return 'some are still running';
      },
    },
    { name: 'triples', expected: new RegExp(`^${before.triples} `), attack: async () => `${await count()} triples, of ${before.triples}` },
    { name: 'calls to another server', expected: /^none$/, attack: async () => calls.join(', ') || 'none' },
    {
      name: 'connections and files that are left',
      expected: /^few$/,
      attack: async () => {
        for (let i = 0; i < 40 && files() > before.files + 20; i++) {
          await later(1);
        }
        return files() > before.files + 20 ? `${files() - before.files}` : 'few';
      },
    },
  ];
}

// The triples of the store; the server may still be busy.
async function count() {
  for (let i = 0; i < 20; i++) {
    const { status, text } = await ask(url, 'SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }');
    if (status === 200) {
      return text.split(/\s+/)[1];
    }
    await later(1);
  }
  throw new Error('the triples cannot be counted');
}

// What was seen of /health since this was last asked.
async function seen() {
  health.send('');
  return (await once(health, 'message'))[0];
}

function quantile(times, share) {
  return [...times].sort((one, other) => one - other)[Math.floor(share * (times.length - 1))];
}

function round(milliseconds) {
  return Math.round(milliseconds);
}
