// Queries that would take for ever, fill the memory or exhaust the stack.
import { ask, range, told, send } from './client.mjs';

const PREFIXES =
  'PREFIX cmq: <https://w3id.org/communique/ns#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX text: <http://jena.apache.org/text#> ';
const BACKTRACKS = '"(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)b$"';

// A text that is written twice, and that again, so many times: ?s0, ?s1 and so on.
const doubled = (text, times) => `BIND("${text}" AS ?s0) ${range(times).map(i => `BIND(CONCAT(?s${i}, ?s${i}) AS ?s${i + 1})`).join(' ')}`;

export function queries({ url }) {
  const query = (name, expected, text, options) => ({ name, expected, attack: async () => told(await ask(url, PREFIXES + text, options)) });
  const stopped = /^503 .*(took too long|short of memory)/s;
  // A busy machine may not come to the end of what is allowed.
  const bounded = /^(200 cut|503 .*(took too long|short of memory)|400 .*larger)/s;
  // At once, as an expression that is refused is an error of its own, and leaves the variable without a value.
  const answered = /^200 1 rows/;
  const refused = /^400 .*(nested|more than|longer)/s;
  return [
    query('cross product, counted', stopped, 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }'),
    query('cross product, listed', bounded, 'SELECT * { ?a ?b ?c . ?d ?e ?f }'),
    query('cross product, sorted', stopped, 'SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?f ?c LIMIT 200000'),
    query('cross product, sorted at random', stopped, 'SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY RAND() LIMIT 5'),
    query('cross product, distinct', stopped, 'SELECT DISTINCT ?a ?d ?c { ?a ?b ?c . ?d ?e ?f } OFFSET 100000000'),
    query('cross product, grouped', stopped, 'SELECT ?a ?d (COUNT(DISTINCT CONCAT(STR(?c), STR(?f))) AS ?n) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?a ?d'),
    query('cross product of subqueries', stopped, 'SELECT (COUNT(*) AS ?n) { { SELECT * { ?a ?b ?c } } { SELECT * { ?d ?e ?f } } { SELECT * { ?g ?h ?i } } }'),
    query('cross product of values', stopped, `SELECT (COUNT(*) AS ?n) { ${range(5).map(i => `VALUES ?x${i} { ${range(2000).join(' ')} }`).join(' ')} }`),
    query('cross product, taken away', stopped, 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f MINUS { ?a ?x ?y . ?d ?z ?w } }'),
    query('cross product, described', bounded, 'DESCRIBE * { ?a ?b ?c . ?d ?e ?f }'),
    query('cross product in EXISTS', stopped, 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c FILTER NOT EXISTS { ?d ?e ?f . ?g ?h ?i FILTER(?f = ?a && ?i = 1) } }'),
    query('strings joined over a cross product', stopped, 'SELECT (GROUP_CONCAT(?c) AS ?s) { ?a ?b ?c . ?d ?e ?f }'),
    query('strings doubled again and again', answered, `SELECT (STRLEN(?s39) AS ?n) { ${doubled('aa', 39)} }`),
    query('a long chain', /^(200|400 .*nested|503 .*too long)/s, 'SELECT (COUNT(*) AS ?n) { <http://localhost:3030/id/organization/o0> cmq:represents* ?x }'),
    query('every path', stopped, 'SELECT (COUNT(*) AS ?n) { ?x (cmq:metWith|!cmq:metWith)* ?y }'),
    query('paths within paths', stopped, 'SELECT (COUNT(*) AS ?n) { ?x (cmq:metWith/cmq:metWith/cmq:metWith/cmq:metWith/cmq:metWith)+ ?y }'),
    query('repetitions within repetitions', stopped, `SELECT (COUNT(*) AS ?n) { ?x ${'('.repeat(40)}cmq:metWith${')+'.repeat(20)}${')*'.repeat(20)} ?y }`),
    query('a path of 3,000 steps', refused, `ASK { ?s ${'<http://p/>/'.repeat(3000)}<http://p/> ?o }`),
    query('a path that 3,000 properties are not', refused, `ASK { ?s !(${range(3000).map(i => `<http://p/${i}>`).join('|')}) ?o }`),
    query('a regular expression that backtracks', stopped, `SELECT * { ?x rdfs:label ?l FILTER(REGEX(?l, ${BACKTRACKS})) }`),
    query('one in an aggregate', stopped, `SELECT (SUM(IF(REGEX(?l, ${BACKTRACKS}), 1, 0)) AS ?n) { ?x rdfs:label ?l }`),
    query('one in ORDER BY', stopped, `SELECT * { ?x rdfs:label ?l } ORDER BY REGEX(?l, ${BACKTRACKS})`),
    query('one in EXISTS and in ORDER BY', stopped, `SELECT * { ?x a cmq:Person FILTER EXISTS { ?y rdfs:label ?l FILTER(REGEX(?l, ${BACKTRACKS})) } } ORDER BY REGEX(STR(?x), "(.*)b$")`),
    query('one that nests', /^(200|400|503 .*(took too long|short of memory))/s, `ASK { ?x rdfs:label ?l FILTER(REGEX(?l, "${'('.repeat(3000)}a${'*)'.repeat(3000)}b$")) }`),
    query('one that counts', /^(200|400|503 .*(took too long|short of memory))/s, 'ASK { ?x rdfs:label ?l FILTER(REGEX(?l, "((a{1,1000}){1,1000}){1,1000}b$")) }'),
    query('a replacement that backtracks', stopped, `SELECT (REPLACE(?l, ${BACKTRACKS}, "b") AS ?r) { ?x rdfs:label ?l }`),
    query('a replacement that grows', answered, `SELECT (STRLEN(?s9) AS ?n) { BIND("aaaaaaaaaa" AS ?s0) ${range(9).map(i => `BIND(REPLACE(?s${i}, "(.)", "$1$1$1$1$1$1$1$1$1$1") AS ?s${i + 1})`).join(' ')} }`),
    query('words of any form', /^(200|400|503 .*(took too long|short of memory))/s, 'SELECT * { ?x text:query "*a* OR /(a|aa)+b/ OR a~2" }'),
    query('10,000 words', /^(200|400|503 .*(took too long|short of memory))/s, `SELECT * { ?x text:query "${range(10000).map(i => `a${i}*`).join(' ')}" }`),
    query('20,000 additions', refused, `ASK { FILTER(${'1+'.repeat(20000)}1 > 0) }`),
    query('100,000 signs', /^400/, `ASK { FILTER(${'- '.repeat(90000)}1 > 0) }`),
    query('5,000 brackets', refused, `ASK { FILTER(${'('.repeat(5000)}1${')'.repeat(5000)}) }`),
    query('5,000 unions', refused, `SELECT * { {} ${'UNION { ?s ?p ?o }'.repeat(5000)} }`),
    query('10,000 patterns', refused, `SELECT * { ${'?s ?p ?o . '.repeat(10000)} }`),
    query('10,000 blank nodes', refused, `SELECT * { ?s ?p ${'[ ?p '.repeat(10000)} 1 ${']'.repeat(10000)} }`),
    query('a list of 20,000', refused, `SELECT * { ?s ?p (${'1 '.repeat(20000)}) }`),
    query('groups within groups', refused, `SELECT * ${'{'.repeat(3000)}${'}'.repeat(3000)}`),
    query('20,000 values', /^200/, `SELECT * { VALUES ?x { ${'"abcde" '.repeat(20000)} } }`),
    query('20,000 values of IN', /^(200|503 .*took too long)/s, `SELECT (COUNT(*) AS ?n) { ?s ?p ?o FILTER(?o IN (${range(20000).join(', ')})) }`.slice(0, 190000)),
    query('a query of 300,000 characters', refused, `ASK {} #${'x'.repeat(300000)}`),
    query('a query of 5 million characters', /^413 /, `ASK {} #${'x'.repeat(5000000)}`),
    query('a number of 100,000 digits', /^(200|503 .*took too long)/s, `SELECT (STRLEN(STR(${'9'.repeat(100000)} * ${'9'.repeat(90000)})) AS ?n) {}`),
    query('a power', answered, 'SELECT (<http://www.w3.org/2005/xpath-functions/math#pow>(99999999, 999999999) AS ?n) {}'),
    query('a power of what is in the graph', answered, 'SELECT (<http://www.w3.org/2005/xpath-functions/math#pow>(STRLEN(?l), 999999999) AS ?n) { ?s rdfs:label ?l } LIMIT 1'),
    query('a power below one', answered, `SELECT (STRLEN(STR(?n24)) AS ?n) { BIND(0.00000000000000000000001 AS ?n0) ${range(24).map(i => `BIND(?n${i} * ?n${i} AS ?n${i + 1})`).join(' ')} }`),
    query('a long text looked for in a longer one', answered, `SELECT (CONTAINS(?s19, CONCAT(?s17, "b")) AS ?n) (STRBEFORE(?s19, CONCAT(?s17, "b")) AS ?m) (STRAFTER(?s19, CONCAT(?s17, "b")) AS ?o) { ${doubled('a', 19)} }`),
    query('a long text read as a number', answered, `PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT (xsd:integer(?s19) + 1 AS ?n) (STRDT(?s19, xsd:decimal) + 1 AS ?m) (xsd:double(?s19) AS ?o) (xsd:dateTime(?s19) AS ?p) { ${doubled('9', 19)} }`),
    query('a long text read as an IRI', answered, `SELECT (IRI(CONCAT("http://x/", ?s18, ?s18)) AS ?n) { ${doubled('../', 18)} }`),
    query('a long text as a language', answered, `SELECT (LANGMATCHES(LANG(STRLANG("a", ?s18)), CONCAT(?s17, "b")) AS ?n) { ${doubled('a-', 18)} }`),
    query('a power of powers', answered, `SELECT (STRLEN(STR(?n24)) AS ?n) { BIND(99999999999999999999 AS ?n0) ${range(24).map(i => `BIND(?n${i} * ?n${i} AS ?n${i + 1})`).join(' ')} }`),
    query('a template that multiplies', bounded, `CONSTRUCT { ${range(100).map(i => `?a <http://p/${i}> ?b . `).join('')} } { ?a ?x ?b }`, { accept: 'application/ld+json' }),
    query('a large graph as RDF/XML', bounded, 'CONSTRUCT { ?a ?x ?b } WHERE { ?a ?x ?b }', { accept: 'application/rdf+xml' }),
    query('half a character', /^400/, 'ASK { ?s ?p "\\uD800" }'),
    {
      name: 'bytes that are no text',
      expected: /^400/,
      attack: async () => told(await send(new URL('sparql', url), { method: 'POST', headers: { 'Content-Type': 'application/sparql-query' }, body: Buffer.from([0x41, 0x53, 0x4b, 0xc0, 0x80, 0xff]) })),
    },
    query('a zero in a query', /^400/, 'ASK { ?s ?p "a" } \0'),
  ];
}
