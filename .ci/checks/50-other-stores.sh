#!/usr/bin/env bash
# The graph as N-Quads loads into Oxigraph and into Virtuoso, whole, and every competency query gives there the answers
# that it gives here. Both stores are installed if they are missing.
set -euo pipefail

tools=$PWD/.ci/checks/other-stores
work=$(mktemp -d)
virtuoso=
stop() {
  if [[ -n $virtuoso ]]; then
    kill -TERM "$virtuoso" 2>/dev/null || true
    wait "$virtuoso" 2>/dev/null || true
  fi
  rm -rf "$work"
}
trap stop EXIT

free_port() {
  python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

missing() {
  ! command -v "$1" >/dev/null
}

if missing virtuoso-t; then
  DEBIAN_FRONTEND=noninteractive apt-get -qq install -y virtuoso-opensource-7-bin >"$work/apt" 2>&1 ||
    { tail -n 3 "$work/apt" >&2; echo 'Virtuoso cannot be installed'; exit 1; }
fi
npm install --silent --no-audit --no-fund --prefix "$work/npm" oxigraph@0.5.11 >"$work/npm.log" 2>&1 ||
  { tail -n 3 "$work/npm.log" >&2; echo 'Oxigraph cannot be installed'; exit 1; }

queries=("$PWD"/queries/*.rq)
expected=("$PWD"/queries/*.tsv)
./communique build --store "$work/store" 2>"$work/build" || { cat "$work/build" >&2; exit 1; }
./communique export --store "$work/store" --format nquads -o "$work/graph.nq"
quads=$(wc -l <"$work/graph.nq")

mkdir "$work/oxigraph"
held=$(cd "$work/npm" && timeout 120 node "$tools/oxigraph.mjs" "$work/graph.nq" "$work/oxigraph" "${queries[@]}")
[[ $held == "$quads" ]] || { echo "Oxigraph holds $held of $quads quads"; exit 1; }
of_oxigraph=$(python3 "$tools/compare.py" Oxigraph "$work/oxigraph" "${expected[@]}")

sql=$(free_port)
http=$(free_port)
mkdir "$work/virtuoso"
cat >"$work/virtuoso/virtuoso.ini" <<INI
[Database]
DatabaseFile = $work/virtuoso/virtuoso.db
ErrorLogFile = $work/virtuoso/virtuoso.log
TransactionFile = $work/virtuoso/virtuoso.trx
xa_persistent_file = $work/virtuoso/virtuoso.pxa
[TempDatabase]
DatabaseFile = $work/virtuoso/virtuoso-temp.db
TransactionFile = $work/virtuoso/virtuoso-temp.trx
[Parameters]
ServerPort = $sql
DirsAllowed = $work
NumberOfBuffers = 10000
[HTTPServer]
ServerPort = 127.0.0.1:$http
[SPARQL]
ResultSetMaxRows = 100000
INI
(cd "$work/virtuoso" && exec virtuoso-t +foreground +configfile virtuoso.ini >out 2>&1) &
virtuoso=$!
for ((tries = 0; ; tries++)); do
  curl -s -o /dev/null "http://127.0.0.1:$http/sparql" && break
  kill -0 "$virtuoso" 2>/dev/null && [[ $tries -lt 300 ]] ||
    { tail -n 5 "$work/virtuoso/virtuoso.log" "$work/virtuoso/out" >&2; echo 'Virtuoso does not start'; exit 1; }
  sleep 0.2
done
isql=$(command -v isql-vt || command -v isql-v)
timeout 120 "$isql" "127.0.0.1:$sql" dba dba errors=stdout \
  exec="DB.DBA.TTLP_MT(file_to_string_output('$work/graph.nq'), '', 'urn:none', 512); checkpoint;" >"$work/load" 2>&1 || { cat "$work/load" >&2; exit 1; }

ask() {
  curl -fsS --max-time 60 "http://127.0.0.1:$http/sparql" -H 'Accept: application/sparql-results+json' --data-urlencode "query=$1"
}

mkdir "$work/answers"
for query in "${queries[@]}"; do
  ask "$(cat "$query")" >"$work/answers/$(basename "$query" .rq).json" || { echo "Virtuoso refuses $(basename "$query")"; exit 1; }
done
held=$(ask 'SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } FILTER (STRSTARTS(STR(?g), "http://localhost:3030/") || ?g = <https://w3id.org/communique/ns>) }' |
  python3 -c 'import json, sys; print(json.load(sys.stdin)["results"]["bindings"][0]["n"]["value"])')
[[ $held == "$quads" ]] || { cat "$work/load" >&2; echo "Virtuoso holds $held of $quads quads"; exit 1; }
of_virtuoso=$(python3 "$tools/compare.py" Virtuoso "$work/answers" "${expected[@]}")
echo "$quads quads; $of_oxigraph; $of_virtuoso"
