#!/usr/bin/env bash
# The pages in a real browser, headless: nothing on the console, the editor runs a query whose results lead to pages,
# search finds, nothing is wider than a phone, light and dark are readable, and axe finds no fault for any reader.
set -euo pipefail

work=$(mktemp -d)
server=
trap '[[ -n $server ]] && kill -TERM "$server" 2>/dev/null; wait; rm -rf "$work"' EXIT

browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [[ -z $browser ]]; then
  apt-get install -y -qq chromium >/dev/null
  browser=$(command -v chromium)
fi
(cd "$work" && npm init -y >/dev/null && npm install --silent --no-audit --no-fund playwright-core@1.65.1 axe-core@4.14.1 >/dev/null)
cp .ci/browser/pages.mjs "$work/"

port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
./communique serve --store "$work/store" --port "$port" >"$work/out" 2>"$work/err" &
server=$!
started=$SECONDS
until curl -fs -o /dev/null "http://localhost:$port/health"; do
  kill -0 "$server" 2>/dev/null || { cat "$work/err" >&2; echo "serve ended by itself" >&2; exit 1; }
  [[ $((SECONDS - started)) -lt 300 ]] || { cat "$work/err" >&2; echo "not healthy after 300 s" >&2; exit 1; }
  sleep 0.5
done

BROWSER=$browser SITE=http://localhost:$port SCREENSHOTS=${SCREENSHOTS:-$work} node "$work/pages.mjs"
