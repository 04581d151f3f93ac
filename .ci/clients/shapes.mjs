// rdf-validate-shacl holds a dump against the shapes of the ontology; a dump without one claim's evidence fails.
// (It knows no constraint that is written in SPARQL; `communique validate` checks those.)
// Usage: node shapes.mjs DUMP SHAPES   (both in Turtle)

import { readFileSync } from 'node:fs';
import { Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { conclude, triples } from './competency.mjs';

const SPARQL = 'http://www.w3.org/ns/shacl#sparql';
const EVIDENCE = 'https://w3id.org/communique/ns#evidence';

const [dump, shapes] = process.argv.slice(2).map((file) => triples(readFileSync(file, 'utf8')));
const validator = new SHACLValidator(new Store(shapes.filter((quad) => quad.predicate.value !== SPARQL)));
const failures = [];

const violations = async (quads) => (await validator.validate(new Store(quads))).results;
for (const { focusNode, path, message } of await violations(dump)) {
  failures.push(`${focusNode?.value} ${path?.value ?? ''}: ${message.map(({ value }) => value).join('; ')}`);
}
const evidence = dump.find((quad) => quad.predicate.value === EVIDENCE);
const damaged = await violations(dump.filter((quad) => quad !== evidence));
if (!damaged.some(({ focusNode }) => focusNode?.value === evidence.subject.value)) {
  failures.push('a claim without evidence passes');
}
conclude(failures, `${dump.length} triples conform by rdf-validate-shacl`);
