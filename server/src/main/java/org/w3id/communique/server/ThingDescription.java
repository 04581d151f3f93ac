package org.w3id.communique.server;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriSpace;

/**
 * Describes a thing of the graph for programs: what it says of itself, the events in which it takes
 * part, the claims about it or in it, and the labels of all that is named there. Bounded, however
 * much there is; a description that is cut says so.
 */
final class ThingDescription {
  private static final int MOST_NEIGHBOURS = 1_000;
  private static final int MOST_TRIPLES_OF_A_GRAPH = 50_000;

  private static final String CUT =
      "There is more than this document holds, which is cut at %,d neighbours. Ask the SPARQL endpoint for all."
          .formatted(MOST_NEIGHBOURS);

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

  /**
   * The description, within a transaction of the caller's.
   *
   * @param document IRI of the document that holds the description
   */
  Graph of(Node thing, Node document) {
    boolean cut = false;
    if (dataset.containsGraph(thing)) {
      cut = take(Iter.asStream(dataset.getGraph(thing).find()), MOST_TRIPLES_OF_A_GRAPH, this::add);
    }
    outgoing(thing).forEach(this::add);
    cut |=
        take(
            incoming(thing).filter(this::describesNeighbour).map(Triple::getSubject).distinct(),
            MOST_NEIGHBOURS,
            neighbour -> outgoing(neighbour).forEach(this::add));
    cut |=
        take(
            incoming(thing).filter(triple -> triple.getPredicate().getURI().equals(CMQ.REPRESENTS)),
            MOST_NEIGHBOURS,
            this::add);
    addLabels();
    describe(document, thing, cut);
    return description;
  }

  /** Whether there were more than the most. */
  private static <T> boolean take(Stream<T> stream, int most, Consumer<T> action) {
    Iterator<T> iterator = stream.iterator();
    for (int taken = 0; taken < most && iterator.hasNext(); taken++) {
      action.accept(iterator.next());
    }
    return iterator.hasNext();
  }

  private void describe(Node document, Node thing, boolean cut) {
    add(Triple.create(document, RDF.type.asNode(), FOAF.Document.asNode()));
    add(Triple.create(document, FOAF.primaryTopic.asNode(), thing));
    if (cut) {
      add(Triple.create(document, RDFS.comment.asNode(), NodeFactory.createLiteralLang(CUT, "en")));
    }
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
      union.find(node, RDFS.label.asNode(), Node.ANY).forEachRemaining(this::add);
      union.find(node, RDF.type.asNode(), Node.ANY).forEachRemaining(this::add);
    }
  }

  private Stream<Triple> outgoing(Node thing) {
    return Iter.asStream(union.find(thing, Node.ANY, Node.ANY));
  }

  private Stream<Triple> incoming(Node thing) {
    return Iter.asStream(union.find(Node.ANY, Node.ANY, thing));
  }

  private void add(Triple triple) {
    description.add(triple);
  }
}
