#!/usr/bin/env bash
# A server with 1 GB of heap, over a store on which attacks bite, gives each attack its expected answer and answers
# /health meanwhile. Told to stop, it ends the query that is running and is gone within 10 s.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

JAVA_HOME=${JAVA_HOME:-$(.ci/newest-jdk)}
seconds=10
work=$(mktemp -d)
server=
trap '[[ -z $server ]] || kill -KILL "$server" 2>/dev/null || true; rm -rf "$work"' EXIT

mvn -B -q -ntp -o -pl server dependency:build-classpath -DincludeScope=test -Dmdep.outputFile="$work/class-path" >"$work/log" 2>&1 ||
  mvn -B -q -ntp -pl server dependency:build-classpath -DincludeScope=test -Dmdep.outputFile="$work/class-path" >"$work/log" 2>&1 ||
  { cat "$work/log" >&2; echo 'no class path of the tests' >&2; exit 1; }
classes=server/target/test-classes
for module in server graph extractor ontology; do
  classes=$classes:$module/target/classes
done

"$JAVA_HOME/bin/java" -Xmx1g --enable-native-access=ALL-UNNAMED -cp "$classes:$(cat "$work/class-path")" \
  org.w3id.communique.server.LargeServer "$work/store" "$seconds" >"$work/url" 2>"$work/err" &
server=$!
for ((i = 0; i < 600; i++)); do
  [[ ! -s $work/url ]] || break
  kill -0 "$server" 2>/dev/null || { cat "$work/err" >&2; echo 'the server ended by itself' >&2; exit 1; }
  sleep 0.2
done
url=$(cat "$work/url")

node .ci/abuse/abuse.mjs "$url" "$seconds" | tee "$work/answers" ||
  { tail -n 20 "$work/err" >&2; tail -n 1 "$work/answers" >&2; exit 1; }
! grep -q '^\s*at ' "$work/err" || { cat "$work/err" >&2; echo 'the server met what it did not expect' >&2; exit 1; }

curl -s -o "$work/last" -w '%{http_code}' "${url}sparql" --data-urlencode 'query=SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }' >"$work/status" &
asking=$!
sleep 2
started=$SECONDS
kill -TERM "$server"
wait "$server" || true
server=
took=$((SECONDS - started))
wait "$asking" || true
[[ $took -le 10 ]] || { echo "the server took $took s to stop" >&2; exit 1; }
[[ $(cat "$work/status") == 503 ]] || { echo "the last query was answered $(cat "$work/status"): $(cat "$work/last")" >&2; exit 1; }
echo "$(tail -n 1 "$work/answers"); stopped within $took s"
