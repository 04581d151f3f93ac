#!/usr/bin/env bash
# A server takes documents in and out while others ask it: who asks sees a document as a whole or not at all and no
# error; the parser runs in a process of its own; without the token nothing is taken, and without the option there is
# no such port.
set -euo pipefail

work=$(mktemp -d)
server=
asker=
trap 'kill $asker $server 2>/dev/null || true; rm -rf "$work"' EXIT

fail() {
  echo "$*" >&2
  exit 1
}

free_port() {
  python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

port=$(free_port)
admin=$(free_port)
token=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
echo "$token" >"$work/token"
./communique build --store "$work/store" 2>"$work/log"
./communique serve --store "$work/store" --port "$port" --admin-port "$admin" --admin-token-file "$work/token" 2>"$work/log" &
server=$!
for _ in $(seq 900); do
  curl -fs -o "$work/health" "http://localhost:$port/health" && break
  kill -0 "$server" 2>/dev/null || fail "serve ended by itself: $(cat "$work/log")"
  sleep 0.2
done

# Of each document that is there, its claims: as many of each, or none.
cat >"$work/claims.rq" <<'SPARQL'
PREFIX cmq: <https://w3id.org/communique/ns#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX prov: <http://www.w3.org/ns/prov#>
SELECT (COUNT(?claim) AS ?claims) (COUNT(?event) AS ?asserted) {
  ?document a cmq:Document ; dcterms:title ?title FILTER STRSTARTS(?title, "wave ")
  ?claim prov:wasDerivedFrom ?document . OPTIONAL { ?claim cmq:asserts ?event }
} GROUP BY ?document
SPARQL
ask() {
  curl -fsS "http://localhost:$port/sparql" -H 'Accept: text/csv' --data-urlencode "query@$work/claims.rq" | tr -d '\r' | tail -n +2
}

change() {
  curl -sS -H "Authorization: Bearer ${2:-$token}" -w '%{http_code}\n' -o "$work/answer" "${@:3}" "http://localhost:$admin/$1"
}

python3 - >"$work/wave.jsonl" <<'PYTHON'
import json
countries = ["Cuba", "Chile", "Peru", "Kenya", "Japan", "India", "Egypt", "Spain", "Italy", "Ghana"]
for number, country in enumerate(countries):
    others = [countries[(number + step) % len(countries)] for step in range(1, 7)]
    said = "President Putin said on Tuesday that Russia had sent rifles to {} in 20{}.\n\n"
    text = " ".join(said.format(other, 10 + at) for at, other in enumerate(others))
    print(json.dumps({"id": f"wave/{number}", "title": f"wave {number}", "text": text, "published": "2024-06-18"}))
PYTHON

(while :; do ask || echo error; done) >"$work/seen" 2>&1 &
asker=$!
[[ $(change documents wrong --data-binary "@$work/wave.jsonl") == 401 ]] || fail 'takes documents without the token'
[[ $(change documents '' --data-binary "@$work/wave.jsonl") == 200 ]] || fail "not taken: $(cat "$work/answer")"
whole=$(ask | sort -u)
[[ $(ask | wc -l) == 10 && $(wc -l <<<"$whole") == 1 ]] || fail "other claims than expected: $(ask)"
[[ $(change documents '' --data-binary "@$work/wave.jsonl") == 200 && $(cat "$work/answer") == *'"unchanged":10'* ]] ||
  fail "the same again changes something: $(cat "$work/answer")"
[[ $(change documents/wave%2F3 '' -X DELETE) == 204 && $(ask | wc -l) == 9 ]] || fail 'a document is not taken out'
kill "$asker"
[[ $(sort -u "$work/seen") == "$whole" ]] || fail "who asked meanwhile saw: $(sort -u "$work/seen")"
seen=$(wc -l <"$work/seen")

classes=$("$JAVA_HOME/bin/jcmd" "$server" GC.class_histogram)
grep -q org.w3id.communique.server.CommuniqueServer <<<"$classes" || fail "no list of the server's classes: $classes"
! grep -E 'edu.emory.mathcs.nlp|opennlp' <<<"$classes" >&2 || fail 'the server holds a parser'
echo "10 documents in, one out; readers saw whole documents in $seen rows, and no error"
