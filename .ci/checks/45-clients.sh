#!/usr/bin/env bash
# Clients that others wrote ask a running server, each in its own ways, and get the expected answers: Comunica,
# fetch-sparql-endpoint, rdf-dereference, SPARQLWrapper, roqet and rapper; rdf-validate-shacl and rapper read what
# `export` writes. (RDF4J asks in CompetencyTest.)
set -euo pipefail

for package in raptor2-utils rasqal-utils python3-sparqlwrapper; do
  if ! dpkg -s "$package" >/dev/null 2>&1; then
    (apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -q install -y "$package") >/dev/null
  fi
done
clients=.ci/clients
npm ci --prefix "$clients" --no-audit --no-fund --loglevel error

work=$(mktemp -d)
server=
trap '[[ -z $server ]] || kill "$server"; rm -rf "$work"' EXIT

fail() {
  echo "$*" >&2
  exit 1
}

# The store's names are those under which the server answers, so that they can be followed.
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
base=http://localhost:$port/
./communique build --store "$work/store" --base "$base"
for format in turtle trig nquads; do
  ./communique export --store "$work/store" --format $format -o "$work/dump.$format"
done
./communique serve --store "$work/store" --port "$port" 2>"$work/log" &
server=$!
for _ in $(seq 300); do
  curl -fs -o "$work/health" "${base}health" && break
  sleep 0.2
done

node "$clients/queries.mjs" "${base}sparql"
node "$clients/names.mjs" "$base"
node "$clients/shapes.mjs" "$work/dump.turtle" ontology/src/main/resources/org/w3id/communique/ontology/shapes.ttl
/usr/bin/python3 "$clients/sparqlwrapper.py" "${base}sparql"
node "$clients/roqet.mjs" "${base}sparql"

# What rapper says that it has read; it must say nothing else.
count() {
  rapper -c "$@" 2>&1 | sed -n '$s/.*returned \([0-9]*\) triples*$/\1/p; $!{/Parsing URI/!p}'
}

triples=$(count -i nquads "$work/dump.nquads")
trig=$(count -i trig "$work/dump.trig")
[[ $triples == "$trig" ]] || fail "rapper reads $triples triples of N-Quads, $trig of TriG"
lines=$(wc -l <"$work/dump.nquads")
[[ $lines == "$triples" ]] || fail "rapper reads $triples of $lines quads"
for name in id/state/PRK ns .well-known/void sparql; do
  described=$(count -i guess "$base$name")
  [[ $described -gt 5 ]] || fail "rapper cannot read $base$name: $described"
done
echo "the same answers to Comunica, fetch-sparql-endpoint, rdf-dereference, SPARQLWrapper, roqet and rapper; $triples quads read, and valid by rdf-validate-shacl"
