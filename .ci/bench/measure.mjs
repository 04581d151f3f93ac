// Measures two servers side by side, in short turns, so that whatever else the machine does meets both alike.
// Usage: node measure.mjs SECONDS FIGURES OURS=PROCESS THEIRS=PROCESS   (URLs; adds a line of JSON a measure to FIGURES)

import { appendFileSync, readFileSync, readdirSync } from 'node:fs';
import { get, load, seconds as cpuSeconds } from './client.mjs';

const CLIENTS = 8;
const TURN = 1; // second
const LEAST = 2; // turns
const EACH = 3; // times that every query is asked by one client
const MOST_ROWS = 100_000;
const QUERIES = new URL('../../queries/', import.meta.url);
const THINGS = ['State', 'Person', 'Organization', 'Place', 'Event'].map(
  (type) => `SELECT ?it { ?it a <https://w3id.org/communique/ns#${type}> } ORDER BY ?it LIMIT 800`,
);
const BUSY = ['USA', 'RUS', 'CHN', 'GBR', 'FRA', 'DEU', 'IRN', 'ISR'];

const query = (base, text) => get(`${base}sparql?query=${encodeURIComponent(text)}`, 'application/sparql-results+json');
const page = (base, path) => get(`${base}page/${path}`, 'text/html', 'gzip');

const [budget, figures, ...servers] = process.argv.slice(2);
const [ours, theirs] = servers.map((server) => server.split('=')).map(([base, process], at) => ({ name: at ? 'theirs' : 'ours', base, process }));

function record(what, { name }, { times, failed, elapsed, cpu }, clients) {
  appendFileSync(figures, `${JSON.stringify({ what, name, clients, failed, times, elapsed, cpu })}\n`);
}

// One server after the other, over and over; each for so many seconds in all, after a quarter as long, or one turn, that is
// not told. On a busy machine a turn may take longer than all are to: two are told in any case.
async function inTurns(what, requests, { who = [ours, theirs], clients = CLIENTS } = {}) {
  const used = new Map(who.map((server) => [server, 0]));
  for (let turn = 0; turn <= LEAST || who.some((server) => used.get(server) < 1.25 * budget); turn++) {
    for (const server of turn % 2 ? [...who].reverse() : who) {
      const before = cpuSeconds(server.process);
      const done = await load(clients, TURN, requests(server, turn));
      if (turn > 0 && (turn > 1 || used.get(server) >= budget / 4)) {
        record(what, server, { ...done, cpu: cpuSeconds(server.process) - before }, clients);
      }
      used.set(server, used.get(server) + Math.max(TURN, done.elapsed));
    }
  }
}

// Each request so many times, by one client that waits for the other server in between.
async function oneByOne(what, requests, times, who = [ours, theirs]) {
  for (let time = 0; time < times; time++) {
    for (const server of time % 2 ? [...who].reverse() : who) {
      for (const request of requests(server, time)) {
        const before = cpuSeconds(server.process);
        const done = await load(1, 0, [request]);
        record(what, server, { ...done, cpu: cpuSeconds(server.process) - before }, 1);
      }
    }
  }
}

async function things(text) {
  const { results } = JSON.parse((await query(ours.base, text)).body);
  return results.bindings.map(({ it }) => it.value);
}

// The same question in another spelling; and another question with as much to compute, so that no answer given before
// helps: all competency queries end in their order, and none has so many rows.
const spelt = (text, note) => `${text}\n# ${note}`;
const anew = (text, less) => `${text}\nLIMIT ${MOST_ROWS - less}`;

const names = (await Promise.all(THINGS.map(things))).flat();
const files = readdirSync(QUERIES).filter((one) => one.endsWith('.rq')).sort();
const questions = files.map((one) => ({ name: one.slice(0, 4), text: readFileSync(new URL(one, QUERIES), 'utf8') }));
const paths = names.map((it) => it.split('/id/')[1]).filter((path) => !BUSY.includes(path.split('/')[1]));

let next = 0;
await inTurns('look-ups', ({ base }) => names.map((it) => () => query(base, `SELECT ?property ?value { <${it}> ?property ?value }`)));
for (const { name, text } of questions) {
  await oneByOne(name, ({ base }) => [() => query(base, anew(text, next++))], EACH);
}
await inTurns('competency queries', ({ base }) => questions.map(({ text }) => () => query(base, text)));
await inTurns('competency queries, spelt anew', ({ base }) => questions.map(({ text }) => () => query(base, spelt(text, next++))));
await inTurns('competency queries, never asked before', ({ base }) => questions.map(({ text }) => () => query(base, anew(text, next++))));
await inTurns('pages', ({ base }) => paths.map((path) => () => page(base, path)), { who: [ours] });
await oneByOne('pages of busy states, never asked before', ({ base }) => BUSY.map((code) => () => page(base, `state/${code}`)), 1, [ours]);
await inTurns('pages of busy states', ({ base }) => BUSY.map((code) => () => page(base, `state/${code}`)), { who: [ours], clients: 1 });
await inTurns('first page', ({ base }) => [() => get(base, 'text/html', 'gzip')], { who: [ours] });
process.exit();
