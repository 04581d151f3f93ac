#!/usr/bin/env bash
# Communiqué and a plain Fuseki of the same Jena answer the same queries on copies of the same store, side by side, in
# turns of a second: how long each takes to start, the rate of simple look-ups, how long competency queries take, and of
# Communiqué also its pages. A benchmark, not a check: on a machine that does other work, ratios and the processor time a
# request takes say something, milliseconds do not.
#
#   .ci/bench/side-by-side.sh STORE [SECONDS [STARTS]]
#
# STORE is a store made by `communique build`, such as from ../shared/corpus; each measure lasts SECONDS of each server
# (8); each server is started STARTS times (3).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

store=${1:?name a store}
seconds=${2:-8}
starts=${3:-3}
work=$(mktemp -d)
declare -A server=()
trap 'kill "${server[@]}" 2>/dev/null || true; rm -rf "$work"' EXIT

# Both run on the same JDK with as much heap, and Communiqué from the archive that its launcher makes.
JAVA_HOME=$(.ci/newest-jdk)
export JAVA_HOME
cp -r --sparse=always "$store" "$work/ours"
./communique status --store "$work/ours" >"$work/status"
.ci/bench/await-archive
cp -r --sparse=always "$work/ours" "$work/theirs"
fuseki=$(tr ':' '\n' <server/target/quick/class-path | grep '/jena-fuseki-server-')
read -r ours theirs < <(python3 -c '
import socket
sockets = [socket.socket(), socket.socket()]
for s in sockets: s.bind(("127.0.0.1", 0))
print(*(s.getsockname()[1] for s in sockets))')
declare -A port=([ours]=$ours [theirs]=$theirs)

ours() {
  exec ./communique serve --store "$work/ours" --port "${port[ours]}"
}
cat >"$work/fuseki.ttl" <<TURTLE
PREFIX fuseki: <http://jena.apache.org/fuseki#>
PREFIX tdb2: <http://jena.apache.org/2016/tdb#>
[] a fuseki:Service ; fuseki:name "sparql" ; fuseki:endpoint [ fuseki:operation fuseki:query ] ;
  fuseki:dataset [ a tdb2:DatasetTDB2 ; tdb2:location "$work/theirs" ; tdb2:unionDefaultGraph true ] .
TURTLE
theirs() {
  exec "$JAVA_HOME/bin/java" -Xmx2g --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -cp "$fuseki" \
    org.apache.jena.fuseki.main.cmds.FusekiServerPlainCmd --localhost --port "${port[theirs]}" --conf "$work/fuseki.ttl"
}

# Starts one of the two, and waits for its first answer.
start() {
  local started took
  started=$(date +%s%N)
  $1 >"$work/$1.log" 2>&1 &
  server[$1]=$!
  until curl -fs -o "$work/out" "http://localhost:${port[$1]}/sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D"; do
    kill -0 "${server[$1]}" 2>/dev/null || { cat "$work/$1.log" >&2; exit 1; }
    sleep 0.02
  done
  took=$((($(date +%s%N) - started) / 1000000))
  cpu=$(awk -v ticks="$(getconf CLK_TCK)" '{ sub(/.*\) /, ""); print ($12 + $13) / ticks }' "/proc/${server[$1]}/stat" 2>/dev/null || echo null)
  echo "{\"what\":\"first answer\",\"name\":\"$1\",\"failed\":0,\"times\":[$took],\"elapsed\":$((took / 1000)).$(printf '%03d' $((took % 1000))),\"cpu\":$cpu}"
}
stop() {
  kill "${server[$1]}"
  wait "${server[$1]}" || true
  unset "server[$1]"
}

# After a copy, files are not in the page cache as they are after a restart; and a store of an older program may have to
# be brought up to date, which the server does in the background.
start ours >"$work/first"
stop ours
for _ in $(seq "$starts"); do
  for which in ours theirs; do
    start $which >>"$work/figures"
    stop $which
  done
done
start ours >>"$work/figures"
start theirs >>"$work/figures"
echo "started $starts times each; measuring" >&2
node .ci/bench/measure.mjs "$seconds" "$work/figures" "http://localhost:$ours/=${server[ours]}" "http://localhost:$theirs/=${server[theirs]}"
cut -c1-100 "$work/status"
echo "load of the machine: $(cut -d' ' -f1-3 /proc/loadavg 2>/dev/null || true), on $(getconf _NPROCESSORS_ONLN) processors"
echo
node .ci/bench/compare.mjs "$work/figures"
