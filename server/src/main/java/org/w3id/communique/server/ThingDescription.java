package org.w3id.communique.server;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriSpace;

/**
 * Describes a thing of the graph for programs: what it says of itself, the events in which it takes
 * part, the claims about it or in it, and the labels of all that is named there. Bounded, however
 * much there is.
 */
final class ThingDescription {
  private static final int MOST_NEIGHBOURS = 1_000;
  private static final int MOST_TRIPLES_OF_A_GRAPH = 50_000;

  /** From a thing's neighbour to the thing, where the neighbour is described too. */
  private static final Set<String> CLAIM_LINKS =
      Set.of(CMQ.ASSERTS, CMQ.ATTRIBUTED_TO, "http://www.w3.org/ns/prov#wasDerivedFrom");

  private final DatasetGraph dataset;
  private final IriSpace space;
  private final Graph union;
  private final Graph description = GraphFactory.createDefaultGraph();

  ThingDescription(DatasetGraph dataset, IriSpace space) {
    this.dataset = dataset;
    this.space = space;
    this.union = dataset.getUnionGraph();
    Prefixes.set(description.getPrefixMapping());
  }

  /** Whether the graph says anything of a thing, or is itself the thing. */
  static boolean isKnown(DatasetGraph dataset, Node thing) {
    return dataset.getUnionGraph().contains(thing, Node.ANY, Node.ANY)
        || dataset.containsGraph(thing);
  }

  /** The description, within a transaction of the caller's. */
  Graph of(Node thing) {
    if (dataset.containsGraph(thing)) {
      add(Iter.asStream(dataset.getGraph(thing).find()).limit(MOST_TRIPLES_OF_A_GRAPH));
    }
    add(outgoing(thing));
    incoming(thing)
        .filter(this::describesNeighbour)
        .map(Triple::getSubject)
        .distinct()
        .limit(MOST_NEIGHBOURS)
        .forEach(neighbour -> add(outgoing(neighbour)));
    incoming(thing)
        .filter(triple -> triple.getPredicate().getURI().equals(CMQ.REPRESENTS))
        .limit(MOST_NEIGHBOURS)
        .forEach(description::add);
    addLabels();
    return description;
  }

  private boolean describesNeighbour(Triple link) {
    return CLAIM_LINKS.contains(link.getPredicate().getURI())
        || union.contains(link.getSubject(), RDF.type.asNode(), NodeFactory.createURI(CMQ.EVENT));
  }

  /**
   * Labels and classes of what the description names, so that a client can show it without asking
   * again.
   */
  private void addLabels() {
    Set<Node> named = new HashSet<>();
    Iter.asStream(description.find())
        .map(Triple::getObject)
        .filter(node -> node.isURI() && space.kindOf(node.getURI()).isPresent())
        .forEach(named::add);
    for (Node node : named) {
      add(Iter.asStream(union.find(node, RDFS.label.asNode(), Node.ANY)));
      add(Iter.asStream(union.find(node, RDF.type.asNode(), Node.ANY)));
    }
  }

  private Stream<Triple> outgoing(Node thing) {
    return Iter.asStream(union.find(thing, Node.ANY, Node.ANY));
  }

  private Stream<Triple> incoming(Node thing) {
    return Iter.asStream(union.find(Node.ANY, Node.ANY, thing));
  }

  private void add(Stream<Triple> triples) {
    triples.forEach(description::add);
  }
}
