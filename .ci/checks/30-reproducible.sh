#!/usr/bin/env bash
# The same sources give the same jars, byte for byte, in whatever folder they are built.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for copy in one another/folder; do
  mkdir -p "$work/$copy"
  git ls-files -z | xargs -0 cp --parents -t "$work/$copy"
  (cd "$work/$copy" && mvn -B -q -ntp -Dstyle.color=never -Dquick -Dmaven.test.skip=true package) >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
  (cd "$work/$copy" && sha256sum -- */target/quick/*.jar) >"$work/$(basename "$copy").sums"
done
diff "$work/one.sums" "$work/folder.sums" || { echo "the jars differ" >&2; exit 1; }
echo "$(wc -l <"$work/one.sums") jars built twice, the same byte for byte"
