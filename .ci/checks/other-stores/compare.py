"""Compares answers in SPARQL JSON with the expected ones in SPARQL TSV: compare.py NAME FOLDER EXPECTED.tsv…

Rows are compared without their order, as stores collate strings differently, and numbers by their value, as stores write
them differently. Says which queries differ, and how; the exit status is 1 if any does.
"""
import collections
import decimal
import json
import pathlib
import re
import sys

XSD = "http://www.w3.org/2001/XMLSchema#"
NUMBERS = {XSD + name for name in ("integer", "decimal", "double", "float", "int", "long", "nonNegativeInteger")}
TERM = re.compile(r'"((?:[^"\\]|\\.)*)"(?:@([A-Za-z0-9-]+)|\^\^<([^>]*)>)?$', re.S)
ESCAPES = {"t": "\t", "n": "\n", "r": "\r", "b": "\b", "f": "\f", '"': '"', "'": "'", "\\": "\\"}


def literal(text, language, datatype):
    if language:
        return ("text", text, language.lower())
    if datatype in NUMBERS:
        return ("number", decimal.Decimal(text).normalize())
    if datatype == XSD + "boolean":
        return ("boolean", {"1": "true", "0": "false"}.get(text, text))
    return ("literal", text, datatype if datatype and datatype != XSD + "string" else "")


def from_tsv(cell):
    if not cell:
        return None
    if cell.startswith("<"):
        return ("iri", cell[1:-1])
    match = TERM.match(cell)
    if match:
        text = re.sub(r"\\(.)", lambda escape: ESCAPES[escape.group(1)], match.group(1))
        return literal(text, match.group(2), match.group(3))
    if cell in ("true", "false"):
        return literal(cell, None, XSD + "boolean")
    return literal(cell, None, XSD + "decimal")


def from_json(term):
    if term["type"] == "uri":
        return ("iri", term["value"])
    return literal(term["value"], term.get("xml:lang"), term.get("datatype"))


def expected(file):
    lines = file.read_text(encoding="utf-8").rstrip("\n").split("\n")
    names = [name.lstrip("?") for name in lines[0].split("\t")]
    return [row(names, map(from_tsv, line.split("\t"))) for line in lines[1:]]


def found(file):
    answer = json.loads(file.read_text(encoding="utf-8"))
    names = answer["head"]["vars"]
    return [
        row(names, (from_json(binding[name]) if name in binding else None for name in names))
        for binding in answer["results"]["bindings"]
    ]


def row(names, terms):
    return tuple(sorted((name, term) for name, term in zip(names, terms) if term))


def main(name, folder, files):
    differing = rows = 0
    for file in map(pathlib.Path, files):
        want = collections.Counter(expected(file))
        have = collections.Counter(found(pathlib.Path(folder, file.stem + ".json")))
        rows += sum(want.values())
        if want != have:
            differing += 1
            print(f"{name} answers {file.stem} otherwise:", file=sys.stderr)
            for sign, others in (("-", want - have), ("+", have - want)):
                for one in list(others.elements())[:3]:
                    print(f"  {sign} {one}", file=sys.stderr)
    print(f"{name}: {len(files) - differing} of {len(files)} queries as expected, {rows} rows")
    return 1 if differing else 0


sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
