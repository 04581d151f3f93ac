// fetch-sparql-endpoint in each of its ways, and Comunica, ask an endpoint the competency queries.
// Usage: node queries.mjs ENDPOINT

import { QueryEngine } from '@comunica/query-sparql';
import { SparqlEndpointFetcher } from 'fetch-sparql-endpoint';
import { competencyQueries, conclude, difference, row } from './competency.mjs';

const [endpoint] = process.argv.slice(2);
const engine = new QueryEngine();

const fetcher = (options) => async (query) => {
  const rows = await (await new SparqlEndpointFetcher(options).fetchBindings(endpoint, query.text)).toArray();
  return rows.map((bindings) => row(query.variables, (variable) => bindings[variable]));
};

const comunica = (source) => async (query) => {
  const rows = await (await engine.queryBindings(query.text, { sources: [source] })).toArray();
  return rows.map((bindings) => row(query.variables, (variable) => bindings.get(variable)));
};

const clients = {
  'fetch-sparql-endpoint by GET': fetcher({ forceGetIfUrlLengthBelow: 8000 }),
  'fetch-sparql-endpoint by a form': fetcher({}),
  'fetch-sparql-endpoint by a body': fetcher({ directPost: true }),
  'Comunica told that it is an endpoint': comunica({ type: 'sparql', value: endpoint }),
  'Comunica finding that out': comunica(endpoint),
};

const failures = [];
const queries = competencyQueries();
for (const [client, ask] of Object.entries(clients)) {
  for (const query of queries) {
    try {
      const differences = difference(query.rows, await ask(query));
      if (differences.length > 0) failures.push(`${client}, ${query.name}:`, ...differences);
    } catch (error) {
      failures.push(`${client}, ${query.name}: ${error.message}`);
    }
  }
}
conclude(failures, `${queries.length} queries by ${Object.keys(clients).length} ways of fetch-sparql-endpoint and Comunica`);
