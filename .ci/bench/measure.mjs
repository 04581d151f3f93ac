// Measures a running server, and compares what was measured.
// Usage: node measure.mjs BASE NAME SECONDS FIGURES MILLISECONDS-TO-START   (adds a line of JSON a measure to FIGURES)
//        node measure.mjs --compare FIGURES

import { appendFileSync, readFileSync, readdirSync } from 'node:fs';
import { Agent, request } from 'node:http';

const CLIENTS = 8;
const QUERIES = new URL('../../queries/', import.meta.url);
const THINGS = ['State', 'Person', 'Organization', 'Place', 'Event'].map(
  (type) => `SELECT ?it { ?it a <https://w3id.org/communique/ns#${type}> } ORDER BY ?it LIMIT 800`,
);
const BUSY = ['USA', 'RUS', 'CHN', 'GBR', 'FRA', 'DEU', 'IRN', 'ISR'];

// What is to be reached, by the name of a measure.
const TARGETS = {
  'first answer': ({ ours }) => [`${ours.p50.toFixed(0)} ms`, 'under 2000 ms', ours.p50 < 2000],
  'look-ups': ({ ours, theirs }) => [`${(ours.rate / theirs.rate).toFixed(2)} of Fuseki's rate`, 'at least 0.90', ours.rate / theirs.rate >= 0.9],
  'competency queries': ({ ours }) => [`p95 ${ours.p95.toFixed(0)} ms`, 'under 100 ms', ours.p95 < 100],
  pages: ({ ours }) => [`p95 ${ours.p95.toFixed(0)} ms`, 'under 100 ms', ours.p95 < 100],
  'pages of busy states, one client': ({ ours }) => [`p95 ${ours.p95.toFixed(0)} ms`, 'under 100 ms', ours.p95 < 100],
};

const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });

function get(url, accept, coding = 'identity') {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers: { Accept: accept, 'Accept-Encoding': coding } }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => resolve({ good: answer.statusCode === 200, body: Buffer.concat(parts) }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

const query = (base, text) => get(`${base}sparql?query=${encodeURIComponent(text)}`, 'application/sparql-results+json');

const page = (url) => get(url, 'text/html', 'gzip');

// Some clients at once, each with its next request when it has its answer; the times of all, in milliseconds. One that is
// refused or stopped counts with the time it took, and is told.
async function load(clients, seconds, requests) {
  const times = [];
  let failed = 0;
  const end = performance.now() + 1000 * seconds;
  let next = 0;
  const client = async () => {
    do {
      const start = performance.now();
      const { good } = await requests[next++ % requests.length]();
      times.push(performance.now() - start);
      failed += good ? 0 : 1;
    } while (performance.now() < end);
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { times, failed };
}

function quantile(times, share) {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

async function things(base, text) {
  const { results } = JSON.parse((await query(base, text)).body);
  return results.bindings.map(({ it }) => it.value);
}

async function measure(base, name, seconds, file, start) {
  const record = (what, { times, failed }, clients = 1) => {
    const figures = { name, what, failed, rate: (1000 * clients * times.length) / times.reduce((sum, time) => sum + time, 0), p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
    appendFileSync(file, `${JSON.stringify(figures)}\n`);
  };
  const measured = async (what, requests, clients = CLIENTS) => {
    await load(clients, seconds / 2, requests);
    const { times, failed } = await load(clients, seconds, requests);
    record(what, { times, failed }, clients);
  };
  record('first answer', { times: [start], failed: 0 });
  const names = (await Promise.all(THINGS.map((text) => things(base, text)))).flat();
  await measured('look-ups', names.map((it) => () => query(base, `SELECT ?property ?value { <${it}> ?property ?value }`)));

  const files = readdirSync(QUERIES).filter((one) => one.endsWith('.rq')).sort();
  const questions = files.map((one) => readFileSync(new URL(one, QUERIES), 'utf8')).map((text) => () => query(base, text));
  await measured('competency queries', questions);
  for (const [at, question] of questions.entries()) {
    record(files[at].slice(0, 4), await load(1, seconds / 10, [question]));
  }
  if (name === 'ours') {
    const pageOf = (it) => () => page(`${base}page/${it.split('/id/')[1]}`);
    await measured('pages', names.map(pageOf));
    await measured('pages of busy states, one client', BUSY.map((code) => () => page(`${base}page/state/${code}`)), 1);
    await measured('first page', [() => page(base)]);
  }
}

// The median over the rounds of each figure, side by side; then what was to be reached.
function compare(file) {
  const rows = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  const median = (name, what) => {
    const measures = rows.filter((row) => row.name === name && row.what === what);
    const figure = (key) => quantile(measures.map((row) => row[key]), 0.5);
    return measures.length > 0 ? { rate: figure('rate'), p50: figure('p50'), p95: figure('p95') } : undefined;
  };
  const cell = (figure) => (figure === undefined ? '' : figure.toFixed(figure < 10 ? 1 : 0));
  console.log('| | rate/s ours | Fuseki | ours to Fuseki | p50 ms ours | Fuseki | p95 ms ours | Fuseki |\n|---|---|---|---|---|---|---|---|');
  const reached = [];
  for (const what of [...new Set(rows.map((row) => row.what))]) {
    const [ours, theirs] = ['ours', 'theirs'].map((name) => median(name, what));
    const ratio = theirs && (ours.rate / theirs.rate).toFixed(2);
    const failures = rows.filter((row) => row.what === what && row.failed > 0).map(({ name, failed }) => `${failed} of ${name}`);
    if (failures.length > 0) {
      reached.push(`MISSED  ${what}: not answered were ${failures.join(', ')}`);
    }
    console.log(`| ${[what, cell(ours.rate), cell(theirs?.rate), ratio ?? '', cell(ours.p50), cell(theirs?.p50), cell(ours.p95), cell(theirs?.p95)].join(' | ')} |`);
    if (TARGETS[what]) {
      const [found, wanted, enough] = TARGETS[what]({ ours, theirs });
      reached.push(`${enough ? 'reached' : 'MISSED '} ${what}: ${found}, wanted ${wanted}`);
    }
  }
  console.log(`\n${reached.join('\n')}`);
}

const [base, name, seconds, file, start] = process.argv.slice(2);
if (base === '--compare') compare(name);
else await measure(base, name, Number(seconds), file, Number(start));
agent.destroy();
