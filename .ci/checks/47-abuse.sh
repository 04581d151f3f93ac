#!/usr/bin/env bash
# A server with 1 GB of heap, over a store on which attacks bite, gives each attack of .ci/abuse its expected answer and
# answers /health meanwhile. Told to stop, it ends the query that is running and is gone within 10 s.
set -euo pipefail

seconds=1
work=$(mktemp -d)
server=
trap '[[ -z $server ]] || kill -KILL "$server" 2>/dev/null || true; rm -rf "$work"' EXIT

JAVA_HOME=${JAVA_HOME:-$(.ci/newest-jdk)}
./communique --version
"$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -cp "$(echo server/target/quick/communique-server-*.jar):$(cat server/target/quick/class-path)" \
  .ci/abuse/LargeStore.java "$work/store"

port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
url=http://localhost:$port/
COMMUNIQUE_JAVA_OPTIONS=-Xmx1g ./communique serve --store "$work/store" --port "$port" --query-time $seconds 2>"$work/err" &
server=$!
for _ in $(seq 300); do
  curl -fs -o "$work/health" "${url}health" && break
  kill -0 "$server" 2>/dev/null || { cat "$work/err" >&2; echo 'the server ended by itself' >&2; exit 1; }
  sleep 0.2
done

node .ci/abuse/abuse.mjs "$url" $seconds "$server" | tee "$work/answers" ||
  { tail -n 20 "$work/err" >&2; tail -n 1 "$work/answers"; exit 1; }
! grep -qE 'ERROR|^\s+at ' "$work/err" || { cat "$work/err" >&2; echo 'the server met what it did not expect'; exit 1; }

curl -s -o "$work/last" -w '%{http_code}' "${url}sparql" --data-urlencode 'query=SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }' >"$work/status" &
asking=$!
sleep 0.3
started=$SECONDS
kill -TERM "$server"
wait "$server" || true
server=
took=$((SECONDS - started))
wait "$asking" || true
[[ $took -le 10 ]] || { echo "the server took $took s to stop"; exit 1; }
[[ $(cat "$work/status") == 503 ]] || { echo "the last query was answered $(cat "$work/status"): $(cat "$work/last")"; exit 1; }
echo "$(tail -n 1 "$work/answers"); stopped within $took s"
