#!/usr/bin/env bash
# Communiqué and a plain Fuseki of the same Jena answer the same queries on copies of the same store, in turns, one
# server at a time: how long each takes to start, the rate of simple look-ups, how long competency queries take, and of
# Communiqué also its pages. A benchmark, not a check: figures of two runs compare only on a machine that does nothing
# else, ratios of one run also on a busy one.
#
#   .ci/bench/side-by-side.sh STORE [ROUNDS [SECONDS]]
#
# STORE is a store made by `communique build`, such as from ../shared/corpus; ROUNDS of both (3), each measure for
# SECONDS (10).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

store=${1:?name a store}
rounds=${2:-3}
seconds=${3:-10}
work=$(mktemp -d)
server=
trap '[[ -z $server ]] || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT

# Both run on the same JDK with as much heap, and Communiqué from the archive of classes that its launcher makes.
JAVA_HOME=$(.ci/newest-jdk)
export JAVA_HOME
cp -r --sparse=always "$store" "$work/ours"
./communique status --store "$work/ours" >"$work/status"
archive=$(echo server/target/quick/classes-*.jsa)
until [[ -f $archive ]]; do
  ./communique --version >/dev/null
  sleep 2
  archive=$(echo server/target/quick/classes-*.jsa)
done
cp -r --sparse=always "$work/ours" "$work/theirs"
fuseki=$(tr ':' '\n' <server/target/quick/class-path | grep '/jena-fuseki-server-')
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')

ours() {
  exec ./communique serve --store "$work/ours" --port "$port"
}
cat >"$work/fuseki.ttl" <<TURTLE
PREFIX fuseki: <http://jena.apache.org/fuseki#>
PREFIX tdb2: <http://jena.apache.org/2016/tdb#>
[] a fuseki:Service ; fuseki:name "sparql" ; fuseki:endpoint [ fuseki:operation fuseki:query ] ;
  fuseki:dataset [ a tdb2:DatasetTDB2 ; tdb2:location "$work/theirs" ; tdb2:unionDefaultGraph true ] .
TURTLE
theirs() {
  exec "$JAVA_HOME/bin/java" -Xmx2g --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -cp "$fuseki" \
    org.apache.jena.fuseki.main.cmds.FusekiServerPlainCmd --localhost --port "$port" --conf "$work/fuseki.ttl"
}

# Starts one of the two, and waits for its first answer.
start() {
  started=$(date +%s%N)
  $1 >"$work/log" 2>&1 &
  server=$!
  until curl -fs -o "$work/out" "http://localhost:$port/sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D"; do
    kill -0 "$server" 2>/dev/null || { cat "$work/log" >&2; exit 1; }
    sleep 0.02
  done
  took=$((($(date +%s%N) - started) / 1000000))
}
stop() {
  kill "$server"
  wait "$server" || true
  server=
}

# After a copy, files are not in the page cache as they are after a restart; and a store of an older program has no index of
# the search yet, which the server makes in the background.
start ours
echo "first start after a build: $took ms" >>"$work/status"
stop
for round in $(seq "$rounds"); do
  for which in ours theirs; do
    start $which
    node .ci/bench/measure.mjs "http://localhost:$port/" "$which" "$seconds" "$work/figures" "$took"
    stop
    echo "round $round, $which: done" >&2
  done
done
cut -c1-100 "$work/status"
echo
node .ci/bench/measure.mjs --compare "$work/figures"
