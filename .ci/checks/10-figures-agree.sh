#!/usr/bin/env bash
# `communique evaluate` counts as the annotators' scorer does: the same figures and tables for the claims that are
# extracted, and for claims made up by damaging the annotated ones in every way that the scorer tells apart.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
gold=$SHARED/evaluation

./communique extract "$gold/seeds.jsonl" --format jsonl -o "$work/extracted.jsonl"
./communique evaluate "$gold/seeds.jsonl" --json >"$work/on-the-way.json"

python3 - "$gold/train.jsonl" >"$work/made-up.jsonl" <<'PYTHON'
import copy, json, random, sys
chance = random.Random(7)
for line in open(sys.argv[1], encoding="utf-8"):
    document = json.loads(line)
    events = []
    for event in document["events"]:
        for _ in range(chance.choice((0, 1, 1, 1, 2))):
            made = copy.deepcopy(event)
            at = document["text"].find(made["evidence"])
            made["begin"], made["end"] = at, at + len(made["evidence"])
            for role, fillers in list(made["roles"].items()) + [("attributedTo", made["attributedTo"])]:
                for i, filler in enumerate(fillers):
                    name = chance.choice(filler.split("|"))
                    name = chance.choice((name, name, name.upper(), "the " + name, name + "s", name.split()[-1], "Nobody"))
                    fillers[i] = chance.choice((name, {"name": name}, {"name": "other", "mention": name, "code": "XYZ"}))
                if chance.random() < 0.1:
                    fillers.append("someone else")
                if chance.random() < 0.1 and role in made["roles"]:
                    del made["roles"][role]
            if chance.random() < 0.1:
                made["type"] = chance.choice(("Visit", "Meeting", "Transfer", "Wedding"))
            if chance.random() < 0.2:
                made["factuality"] = chance.choice(("Occurred", "Planned", "Negated"))
            if chance.random() < 0.2:
                made["date"] = chance.choice(("2024", "2024-06-18", "", None))
            if chance.random() < 0.2:
                made["phase"] = "signed"
            if chance.random() < 0.2:
                made["begin"], made["end"] = 0, chance.choice((5, 100000))
            if chance.random() < 0.1:
                made["evidence"] = document["text"][:20]
            events.append(made)
    chance.shuffle(events)
    if chance.random() < 0.95:
        print(json.dumps({"id": document["id"], "events": events}))
PYTHON

agree() {
  python3 "$gold/score.py" "$1" "$2" --json >"$work/theirs.json"
  ./communique evaluate "$1" "$2" --json >"$work/ours.json"
  python3 "$gold/score.py" "$1" "$2" >"$work/theirs.txt"
  ./communique evaluate "$1" "$2" >"$work/ours.txt"
  diff <(python3 -m json.tool --sort-keys "$work/theirs.json") <(python3 -m json.tool --sort-keys "$work/ours.json") >&2 ||
    { echo "other figures than score.py for $2" >&2; exit 1; }
  # Ours goes on with what the mistakes come from.
  diff "$work/theirs.txt" <(head -n "$(wc -l <"$work/theirs.txt")" "$work/ours.txt") >&2 || { echo "another table than score.py for $2" >&2; exit 1; }
}

agree "$gold/train.jsonl" "$work/made-up.jsonl"
agree "$gold/seeds.jsonl" "$work/extracted.jsonl"
cmp "$work/ours.json" "$work/on-the-way.json" || { echo "other figures for claims extracted on the way" >&2; exit 1; }
claim=$(python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["claim"])' "$work/ours.json")
echo "the same figures as score.py; on the seeds, claims $claim"
