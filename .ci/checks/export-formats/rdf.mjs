// Whether N-Quads, TriG and JSON-LD say the same, and Turtle the same without graphs: node rdf.mjs GRAPH, for GRAPH.nq,
// GRAPH.trig, GRAPH.jsonld and GRAPH.ttl.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// As a library of the folder in which it is installed, not of this file's.
const { Store } = createRequire(`${process.cwd()}/`)('oxigraph');

function load(ending, format) {
  const store = new Store();
  store.load(readFileSync(`${process.argv[2]}.${ending}`, 'utf8'), { format });
  return store;
}

const lines = (store) => store.dump({ format: 'application/n-quads' }).split('\n').sort().join('\n');

const quads = load('nq', 'application/n-quads');
for (const [ending, format] of [['trig', 'application/trig'], ['jsonld', 'application/ld+json']]) {
  if (lines(load(ending, format)) !== lines(quads)) {
    console.error(`${ending} says something else than nq`);
    process.exit(1);
  }
}
const union = new Set(quads.match().map((q) => `${q.subject} ${q.predicate} ${q.object}`));
const triples = load('ttl', 'text/turtle').size;
if (triples !== union.size) {
  console.error(`ttl has ${triples} triples instead of ${union.size}`);
  process.exit(1);
}
console.log(`${quads.size} quads alike in N-Quads, TriG and JSON-LD`);
