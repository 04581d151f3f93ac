// Prints what was measured, side by side, and what was to be reached. Usage: node compare.mjs FIGURES

import { readFileSync } from 'node:fs';

// What is to be reached, by the name of a measure.
const under = (milliseconds) => ({ ours }) => [`p95 ${ours.p95.toFixed(0)} ms`, `under ${milliseconds} ms`, ours.p95 < milliseconds];
const TARGETS = {
  'first answer': ({ ours }) => [`${ours.p50.toFixed(0)} ms`, 'under 2000 ms', ours.p50 < 2000],
  'look-ups': ({ ours, theirs }) => [`${(ours.rate / theirs.rate).toFixed(2)} of Fuseki's rate`, 'at least 0.90', ours.rate / theirs.rate >= 0.9],
  'competency queries': under(100),
  'competency queries, spelt anew': under(100),
  'competency queries, never asked before': under(100),
  pages: under(100),
  'pages of busy states, never asked before': under(100),
  'pages of busy states': under(100),
};

const rows = readFileSync(process.argv[2], 'utf8').trim().split('\n').map((line) => JSON.parse(line));

const sum = (numbers) => numbers.reduce((one, other) => one + other, 0);

function quantile(times, share) {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

function figures(name, what) {
  const turns = rows.filter((row) => row.name === name && row.what === what);
  if (turns.length === 0) {
    return undefined;
  }
  const times = turns.flatMap((turn) => turn.times);
  return {
    rate: times.length / sum(turns.map((turn) => turn.elapsed)),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    cpu: (1000 * sum(turns.map((turn) => turn.cpu))) / times.length,
    failed: sum(turns.map((turn) => turn.failed)),
    count: times.length,
  };
}

const cell = (figure) => (figure === undefined || Number.isNaN(figure) ? '' : figure.toFixed(figure < 10 ? 1 : 0));

console.log('| | rate/s ours | Fuseki | p50 ms ours | Fuseki | p95 ms ours | Fuseki | processor ms each ours | Fuseki |\n|---|---|---|---|---|---|---|---|---|');
const reached = [];
for (const what of [...new Set(rows.map((row) => row.what))]) {
  const [ours, theirs] = [figures('ours', what), figures('theirs', what)];
  const cells = ['rate', 'p50', 'p95', 'cpu'].flatMap((key) => [cell(ours[key]), cell(theirs?.[key])]);
  console.log(`| ${[what, ...cells].join(' | ')} |`);
  for (const [name, { failed = 0, count = 0 } = {}] of Object.entries({ ours, theirs })) {
    if (failed > 0) {
      reached.push(`${name === 'ours' ? 'MISSED ' : 'note   '} ${what}: ${failed} of ${count} were not answered by ${name}`);
    }
  }
  if (TARGETS[what]) {
    const [found, wanted, enough] = TARGETS[what]({ ours, theirs });
    reached.push(`${enough ? 'reached' : 'MISSED '} ${what}: ${found}, wanted ${wanted}`);
  }
}
console.log(`\n${reached.join('\n')}`);
