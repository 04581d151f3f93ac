// Redland's roqet asks an endpoint the competency queries.
// Usage: node roqet.mjs ENDPOINT

import { spawnSync } from 'node:child_process';
import { answer, competencyQueries, conclude, difference } from './competency.mjs';

const [endpoint] = process.argv.slice(2);
const queries = competencyQueries();
const failures = [];
for (const query of queries) {
  const { status, stdout, stderr } = spawnSync('roqet', ['-q', '-p', endpoint, '-r', 'tsv', '-e', query.text], { encoding: 'utf8' });
  if (status !== 0) failures.push(`${query.name}: ${stderr}`);
  else failures.push(...difference(query.rows, answer(stdout).rows).map((line) => `${query.name} ${line}`));
}
conclude(failures, `${queries.length} queries by roqet`);
