#!/usr/bin/env bash
# What `export` writes is read by others as what the store holds: RDF by Oxigraph, GraphML and GEXF by networkx, CSV by
# Python. Twice the same export gives the same bytes.
set -euo pipefail

tools=$PWD/.ci/checks/export-formats
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python=/usr/bin/python3

if ! "$python" -c 'import networkx' 2>/dev/null; then
  DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends python3-networkx >"$work/apt" 2>&1 ||
    { tail -n 3 "$work/apt" >&2; echo 'networkx cannot be installed'; exit 1; }
fi
npm install --silent --no-audit --no-fund --prefix "$work/npm" oxigraph@0.5.11 >"$work/npm.log" 2>&1 ||
  { tail -n 3 "$work/npm.log" >&2; echo 'Oxigraph cannot be installed'; exit 1; }

./communique build --store "$work/store" 2>"$work/build" || { cat "$work/build" >&2; exit 1; }
for format in nquads:nq trig:trig turtle:ttl jsonld:jsonld graphml:graphml gexf:gexf csv:csv; do
  ending=${format#*:}
  ./communique export --store "$work/store" --format "${format%:*}" -o "$work/graph.$ending"
  ./communique export --store "$work/store" --format "${format%:*}" | cmp - "$work/graph.$ending" ||
    { echo "${format%:*} gives other bytes the second time"; exit 1; }
done
cat >"$work/figures.rq" <<'RQ'
PREFIX cmq: <https://w3id.org/communique/ns#>
SELECT ?nodes ?edges ?events {
  { SELECT (COUNT(DISTINCT ?node) AS ?nodes) {
      VALUES ?edge { cmq:suppliesTo cmq:visited cmq:sanctions cmq:attacked cmq:metWith cmq:agreedWith }
      { ?node a cmq:Actor } UNION { ?node ?edge ?other } UNION { ?other ?edge ?node }
  } }
  { SELECT (COUNT(*) AS ?edges) {
      VALUES ?edge { cmq:suppliesTo cmq:visited cmq:sanctions cmq:attacked cmq:metWith cmq:agreedWith }
      ?one ?edge ?other
  } }
  { SELECT (COUNT(DISTINCT ?event) AS ?events) { ?event a cmq:Event } }
}
RQ
./communique query "$work/figures.rq" --store "$work/store" --format csv | tr -d '\r' >"$work/figures.csv"
rdf=$(cd "$work/npm" && node "$tools/rdf.mjs" "$work/graph")
graphs=$("$python" "$tools/graphs.py" "$work/graph" "$work/figures.csv")
echo "$rdf; $graphs"
