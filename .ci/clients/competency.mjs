// The competency queries: their text and the answers expected of them.

import { readFileSync, readdirSync } from 'node:fs';
import { Parser, termToId } from 'n3';

const FOLDER = new URL('../../queries/', import.meta.url);

// The queries by name, each with its text, its variables and its rows, written so that equal terms are equal strings.
export function competencyQueries() {
  const queries = readdirSync(FOLDER).filter((name) => name.endsWith('.rq')).sort();
  return queries.map((name) => ({
    name: name.slice(0, 4),
    text: readFileSync(new URL(name, FOLDER), 'utf8'),
    ...answer(readFileSync(new URL(name.replace(/rq$/, 'tsv'), FOLDER), 'utf8')),
  }));
}

// One row of a client, as RDF/JS terms by the names of their variables.
export function row(variables, termOf) {
  return variables.map((variable) => written(termOf(variable))).join('\t');
}

// What two answers differ in, whatever the order of rows that a query leaves open; empty where they agree.
export function difference(expected, found) {
  const missing = [...expected].sort();
  const extra = [];
  for (const one of [...found].sort()) {
    const at = missing.indexOf(one);
    if (at < 0) extra.push(`+ ${one}`);
    else missing.splice(at, 1);
  }
  return [...missing.map((one) => `- ${one}`), ...extra];
}

// All triples of a document in a syntax that N3.js reads.
export function triples(text, baseIRI) {
  return new Parser({ baseIRI }).parse(text);
}

// Ends the program with what has failed, or says what was found.
export function conclude(failures, found) {
  failures.forEach((failure) => console.error(failure));
  if (failures.length > 0) process.exit(1);
  console.log(found);
  process.exit(0);
}

// The variables and rows of a table in the TSV format of results.
export function answer(tsv) {
  const [head, ...lines] = tsv.replace(/\n$/, '').split('\n');
  const variables = head.split('\t').map((name) => name.slice(1));
  return { variables, rows: lines.map((line) => line.split('\t').map((cell) => written(read(cell))).join('\t')) };
}

function read(cell) {
  return cell === '' ? undefined : new Parser().parse(`<s:> <p:> ${cell} .`)[0].object;
}

function written(term) {
  return term ? termToId(term) : '';
}
