package org.w3id.communique.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.vocabulary.OWL;
import org.w3id.communique.ontology.CMQ;

/**
 * Keeps the figures of a store true while triples come and go, without counting the rest: a triple,
 * subject or object counts if any graph holds it, so what may differ is asked before and after.
 */
final class FigureTrack {
  private static final Node EVENT_TYPE = NodeFactory.createURI(CMQ.EVENT_TYPE);
  private static final Node STATUS = NodeFactory.createURI(CMQ.STATUS);
  private static final Node CONTESTED = NodeFactory.createURI(CMQ.CONTESTED);

  private final DatasetGraph dataset;
  private final SortedMap<String, Long> classes;
  private final SortedMap<String, Long> properties;
  private final SortedMap<String, Long> claims;
  private final SortedMap<String, Long> statuses;
  private final SortedMap<String, Long> links;
  private long triples;
  private long subjects;
  private long objects;
  private long contested;

  /** Begins with the figures as they are. */
  FigureTrack(DatasetGraph dataset, Figures figures) {
    this.dataset = dataset;
    this.classes = new TreeMap<>(figures.classes());
    this.properties = new TreeMap<>(figures.properties());
    this.claims = new TreeMap<>(figures.claims());
    this.statuses = new TreeMap<>(figures.statuses());
    this.links = new TreeMap<>(figures.links());
    this.triples = figures.triples();
    this.subjects = figures.subjects();
    this.objects = figures.objects();
    this.contested = figures.contested();
  }

  /** To be told before triples go and come. */
  void before(Collection<Triple> gone, Collection<Triple> come) {
    count(gone, come, -1);
  }

  /** To be told after the same triples went and came. */
  void after(Collection<Triple> gone, Collection<Triple> come) {
    count(gone, come, 1);
  }

  /** The figures as they are now. */
  Figures figures() {
    return new Figures(
        triples, subjects, objects, classes, properties, claims, statuses, contested, links);
  }

  private void count(Collection<Triple> gone, Collection<Triple> come, int sign) {
    Set<Triple> all = new HashSet<>(gone);
    all.addAll(come);
    all.stream()
        .filter(t -> holds(t.getSubject(), t.getPredicate(), t.getObject()))
        .forEach(triple -> count(triple, sign));
    subjects +=
        sign * nodes(all.stream().map(Triple::getSubject), s -> holds(s, Node.ANY, Node.ANY));
    objects += sign * nodes(all.stream().map(Triple::getObject), o -> holds(Node.ANY, Node.ANY, o));
  }

  private void count(Triple triple, int sign) {
    triples += sign;
    add(properties, triple.getPredicate().getURI(), sign);
    if (triple.getPredicate().equals(NodeConst.nodeRDFType)) {
      add(classes, triple.getObject().getURI(), sign);
    } else if (triple.getPredicate().equals(EVENT_TYPE)) {
      add(claims, triple.getObject().getURI(), sign);
    } else if (triple.getPredicate().equals(STATUS)) {
      add(statuses, triple.getObject().getURI(), sign);
    } else if (triple.getPredicate().equals(CONTESTED)
        && triple.getObject().equals(NodeConst.nodeTrue)) {
      contested += sign;
    } else if (triple.getPredicate().equals(OWL.sameAs.asNode())) {
      LinkedSpace.of(triple.getObject().getURI()).ifPresent(space -> add(links, space, sign));
    }
  }

  private static long nodes(Stream<Node> nodes, Predicate<Node> held) {
    return nodes.collect(Collectors.toSet()).stream().filter(held).count();
  }

  private static void add(Map<String, Long> counts, String counted, long more) {
    counts.merge(counted, more, (one, other) -> one + other == 0 ? null : one + other);
  }

  private boolean holds(Node subject, Node property, Node object) {
    return dataset.findNG(Node.ANY, subject, property, object).hasNext();
  }
}
