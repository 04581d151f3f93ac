// rdf-dereference and Comunica follow names to their descriptions, which agree with what the endpoint says.
// Usage: node names.mjs BASE   (where the server answers, and below which its store mints names)

import { readFileSync } from 'node:fs';
import { QueryEngine } from '@comunica/query-sparql';
import { SparqlEndpointFetcher } from 'fetch-sparql-endpoint';
import { termToId } from 'n3';
import { rdfDereferencer } from 'rdf-dereference';
import { conclude, difference, triples } from './competency.mjs';

const ONTOLOGY = new URL('../../ontology/src/main/resources/org/w3id/communique/ontology/communique.ttl', import.meta.url);
const CMQ = 'https://w3id.org/communique/ns#';
const LABEL = 'http://www.w3.org/2000/01/rdf-schema#label';
const NAMED = `SELECT DISTINCT ?it ?label {
  VALUES ?class { <${CMQ}State> <${CMQ}Person> <${CMQ}Event> }
  ?it a ?class ; <${LABEL}> ?label
  FILTER (STRSTARTS(STR(?it), "BASE"))
} ORDER BY ?it LIMIT 40`;

const [base] = process.argv.slice(2);
const endpoint = `${base}sparql`;
const fetcher = new SparqlEndpointFetcher();
const engine = new QueryEngine();
const failures = [];

async function dereference(name) {
  const { data } = await rdfDereferencer.dereference(name);
  const quads = [];
  for await (const quad of data) quads.push(quad);
  return quads;
}

function labels(quads, name) {
  return quads.filter((quad) => quad.subject.value === name && quad.predicate.value === LABEL).map((quad) => termToId(quad.object));
}

const named = await (await fetcher.fetchBindings(endpoint, NAMED.replace('BASE', `${base}id/`))).toArray();
if (named.length < 20) failures.push(`only ${named.length} things with names`);
for (const { it, label } of named) {
  if (!labels(await dereference(it.value), it.value).includes(termToId(label))) {
    failures.push(`the description of ${it.value} lacks its label ${label.value}`);
  }
}

const state = `${base}id/state/PRK`;
const found = await (await engine.queryBindings(`SELECT ?label { <${state}> <${LABEL}> ?label }`, { sources: [state] })).toArray();
failures.push(...difference(['"North Korea"@en'], found.map((bindings) => termToId(bindings.get('label')))));

const withoutBlanks = (quads) =>
  quads
    .filter((quad) => [quad.subject, quad.object].every((term) => term.termType !== 'BlankNode'))
    .map((quad) => [quad.subject, quad.predicate, quad.object].map(termToId).join(' '));
failures.push(...difference(withoutBlanks(triples(readFileSync(ONTOLOGY, 'utf8'), CMQ)), withoutBlanks(await dereference(`${base}ns`))));

const voidDescription = await dereference(`${base}.well-known/void`);
if (!voidDescription.some((quad) => quad.predicate.value === 'http://rdfs.org/ns/void#sparqlEndpoint' && quad.object.value === endpoint)) {
  failures.push(`the VoID description does not name ${endpoint}`);
}
conclude(failures, `${named.length} names, the ontology and VoID by rdf-dereference, a name by Comunica`);
