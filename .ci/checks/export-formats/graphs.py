"""Whether networkx and a reader of CSV find in the exports what the store says: graphs.py GRAPH FIGURES.csv, for
GRAPH.graphml, GRAPH.gexf and GRAPH.csv."""
import collections
import csv
import datetime
import sys

import networkx

EDGES = {"suppliesTo", "visited", "sanctions", "attacked", "metWith", "agreedWith"}


def check(condition, message):
    if not condition:
        sys.exit(message)


def read(name, reader):
    graph = reader(f"{sys.argv[1]}.{name}")
    check(graph.is_directed() and graph.is_multigraph(), f"{name} is no directed graph of several edges")
    for _, node in graph.nodes(data=True):
        check(node["label"] and node["kind"], f"{name}: a node without label or kind: {node}")
    for _, _, edge in graph.edges(data=True):
        check(edge["type"] in EDGES and edge["count"] >= 1, f"{name}: an odd edge: {edge}")
        check(edge["weight"] == edge["count"], f"{name}: weight is not count: {edge}")
        days = [datetime.date.fromisoformat(edge[day]) for day in ("first", "last") if day in edge]
        check(days == sorted(days), f"{name}: ends before it begins: {edge}")
        if name == "gexf":
            check(edge.get("start") == edge.get("first") and edge.get("end") == edge.get("last"), f"gexf: lasts otherwise: {edge}")
    return graph


def ends(graph):
    return collections.Counter((one, edge["type"], other, edge["count"]) for one, other, edge in graph.edges(data=True))


with open(sys.argv[2], encoding="utf-8") as file:
    nodes, edges, events = (int(row) for row in next(csv.reader(list(file)[1:])))
graphml = read("graphml", networkx.read_graphml)
gexf = read("gexf", networkx.read_gexf)
check(set(graphml.nodes) == set(gexf.nodes), "GraphML and GEXF have other nodes")
check(ends(graphml) == ends(gexf), "GraphML and GEXF have other edges")
check(graphml.number_of_nodes() == nodes, f"{graphml.number_of_nodes()} nodes instead of {nodes}")
check(graphml.number_of_edges() == edges, f"{graphml.number_of_edges()} edges instead of {edges}")
with open(f"{sys.argv[1]}.csv", encoding="utf-8-sig", newline="") as file:
    rows = list(csv.DictReader(file))
check(len(rows) == events, f"{len(rows)} rows instead of {events}")
check(all(row["evidence"] and int(row["claims"]) >= int(row["documents"]) >= 1 for row in rows), "a row without evidence")
print(f"{nodes} nodes and {edges} edges in GraphML and GEXF, {events} rows of CSV")
