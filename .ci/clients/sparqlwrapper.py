"""SPARQLWrapper asks an endpoint the competency queries, and for graphs in each syntax that it knows.

Usage: sparqlwrapper.py ENDPOINT
"""

import pathlib
import sys

from rdflib import BNode, Graph, Literal, URIRef, XSD
from rdflib.compare import isomorphic
from rdflib.util import from_n3
from SPARQLWrapper import GET, JSON, JSONLD, POST, POSTDIRECTLY, RDFXML, TURTLE, SPARQLWrapper, XML

QUERIES = pathlib.Path(__file__).resolve().parents[2] / "queries"
GRAPH = """PREFIX cmq: <https://w3id.org/communique/ns#>
CONSTRUCT { ?event ?property ?value } { ?event a cmq:Event ; ?property ?value }"""

failures = []


def expected(file):
    head, *lines = file.read_text(encoding="utf-8").rstrip("\n").split("\n")
    names = [name[1:] for name in head.split("\t")]
    return names, sorted(row([from_n3(cell) if cell else None for cell in line.split("\t")]) for line in lines)


def row(terms):
    return "\t".join("" if term is None else plain(term).n3() for term in terms)


def plain(term):
    """A string is the same with and without its datatype."""
    if isinstance(term, Literal) and term.datatype == XSD.string:
        return Literal(str(term))
    return term


def term(binding):
    """A term of the JSON format of results."""
    kind, value = binding["type"], binding["value"]
    if kind == "uri":
        return URIRef(value)
    if kind == "bnode":
        return BNode(value)
    return Literal(value, lang=binding.get("xml:lang"), datatype=binding.get("datatype"), normalize=False)


def client(method, request, form):
    wrapper = SPARQLWrapper(sys.argv[1], returnFormat=form)
    wrapper.setMethod(method)
    wrapper.setRequestMethod(request)
    return wrapper


def ask(wrapper, query, names):
    wrapper.setQuery(query)
    answer = wrapper.query()
    if wrapper.returnFormat == JSON:
        rows = ([term(found[name]) if name in found else None for name in names] for found in answer.convert()["results"]["bindings"])
    else:
        rows = (xml_row(result, names) for result in answer.convert().getElementsByTagName("result"))
    return sorted(row(found) for found in rows)


def xml_row(result, names):
    """A row of the XML format of results."""
    found = {}
    for binding in result.getElementsByTagName("binding"):
        node = next(child for child in binding.childNodes if child.nodeType == child.ELEMENT_NODE)
        text = "".join(child.data for child in node.childNodes)
        shape = {"type": node.tagName, "value": text}
        shape.update((name, value) for name, value in node.attributes.items())
        found[binding.getAttribute("name")] = term(shape)
    return [found.get(name) for name in names]


ways = {
    "GET and JSON": client(GET, "urlencoded", JSON),
    "a form and XML": client(POST, "urlencoded", XML),
    "a body and JSON": client(POST, POSTDIRECTLY, JSON),
}
queries = sorted(QUERIES.glob("*.rq"))
for way, wrapper in ways.items():
    for query in queries:
        names, rows = expected(query.with_suffix(".tsv"))
        found = ask(wrapper, query.read_text(encoding="utf-8"), names)
        if found != rows:
            failures.append(f"{way}, {query.name}: expected {rows}, found {found}")

graphs = {}
for form in (TURTLE, RDFXML, JSONLD):
    wrapper = client(GET, "urlencoded", form)
    wrapper.setQuery(GRAPH)
    answer = wrapper.query().convert()
    graphs[form] = answer if isinstance(answer, Graph) else Graph().parse(data=answer)
first = graphs[TURTLE]
if len(first) == 0:
    failures.append("the graph of events is empty")
failures += [f"another graph as {form}" for form, graph in graphs.items() if not isomorphic(first, graph)]

if failures:
    sys.exit("\n".join(failures))
print(f"{len(queries)} queries by {len(ways)} ways, {len(first)} triples in {len(graphs)} syntaxes by SPARQLWrapper")
