// Answers queries with Oxigraph: node oxigraph.mjs DATA.nq FOLDER QUERY…; FOLDER/NAME.json for each QUERY.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createRequire } from 'node:module';

// As a library of the folder in which it is installed, not of this file's.
const { Store } = createRequire(`${process.cwd()}/`)('oxigraph');

const [data, folder, ...queries] = process.argv.slice(2);
const store = new Store();
store.load(readFileSync(data, 'utf8'), { format: 'application/n-quads' });
for (const query of queries) {
  const answer = store.query(readFileSync(query, 'utf8'), {
    use_default_graph_as_union: true,
    results_format: 'application/sparql-results+json',
  });
  writeFileSync(`${folder}/${basename(query, '.rq')}.json`, answer);
}
console.log(store.size);
