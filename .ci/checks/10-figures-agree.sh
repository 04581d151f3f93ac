#!/usr/bin/env bash
# `communique evaluate` counts as the annotators' scorer does: the same figures for the same claims.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
gold=$SHARED/evaluation/seeds.jsonl

./communique extract "$gold" --format jsonl -o "$work/claims.jsonl"
python3 "$SHARED/evaluation/score.py" "$gold" "$work/claims.jsonl" --json >"$work/scorer.json"
./communique evaluate "$gold" "$work/claims.jsonl" --json >"$work/given.json"
./communique evaluate "$gold" --json >"$work/extracted.json"

python3 - "$work" <<'PYTHON'
import json, sys
scorer, given, extracted = (json.load(open(f"{sys.argv[1]}/{name}.json")) for name in ("scorer", "given", "extracted"))
for name, figures in (("of claims in a file", given), ("of claims extracted on the way", extracted)):
    if figures != scorer:
        sys.exit(f"evaluate disagrees with score.py on the figures {name}:\n{figures}\n{scorer}")
claim = scorer["claim"]
print(f"the same figures as score.py: claims {claim}")
PYTHON
