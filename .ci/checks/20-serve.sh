#!/usr/bin/env bash
# `communique serve` on an empty folder builds the store from the seeds and answers over HTTP; a second start changes
# nothing; both stop when told to.
set -euo pipefail

work=$(mktemp -d)
server=
stop() {
  if [[ -n $server ]]; then
    kill -TERM "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    server=
  fi
}
trap 'stop; rm -rf "$work"' EXIT

free_port() {
  python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# Starts the server on a store and waits until it is healthy.
start() {
  port=$(free_port)
  started=$SECONDS
  COMMUNIQUE_JAVA_OPTIONS=${1:-} ./communique serve --store "$work/store" --port "$port" >"$work/out" 2>"$work/err" &
  server=$!
  until curl -fs -o /dev/null "http://localhost:$port/health"; do
    kill -0 "$server" 2>/dev/null || { cat "$work/err" >&2; echo "serve ended by itself" >&2; exit 1; }
    [[ $((SECONDS - started)) -lt 180 ]] || { cat "$work/err" >&2; echo "not healthy after 180 s" >&2; exit 1; }
    sleep 0.2
  done
}

ask() {
  curl -fsS "http://localhost:$port/sparql" -H 'Accept: text/csv' --data-urlencode "query@$1" | tr -d '\r'
}

expect() {
  [[ $1 == "$2" ]] || { echo "$3: expected '$2', found '$1'" >&2; exit 1; }
}

start
first=$((SECONDS - started))
for query in queries/*.rq; do
  ask "$query" >"$work/answer"
done
for query in queries/CQ0[123]-*.rq; do
  ask "$query" >"$work/answer"
  [[ $(wc -l <"$work/answer") -gt 1 ]] || { echo "$query has no answer on the seeds" >&2; exit 1; }
done
count='SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }'
echo "$count" >"$work/count.rq"
triples=$(ask "$work/count.rq" | tail -n 1)
expect "$(curl -s -o /dev/null -w '%{http_code}' -X POST "http://localhost:$port/sparql" --data-urlencode 'update=CLEAR ALL')" 400 'an update'
expect "$(curl -s -o /dev/null -w '%{http_code}' -H 'Accept: text/turtle' "http://localhost:$port/id/state/PRK")" 303 'an id'
expect "$(curl -sL -o /dev/null -w '%{http_code} %{content_type}' -H 'Accept: text/turtle' "http://localhost:$port/id/state/PRK" | cut -d';' -f1)" '200 text/turtle' 'an id as Turtle'
stop

start -Xmx1g
again=$((SECONDS - started))
expect "$(ask "$work/count.rq" | tail -n 1)" "$triples" 'triples after a second start'
stop
echo "$triples triples, ready after ${first} s with extraction and ${again} s without"
