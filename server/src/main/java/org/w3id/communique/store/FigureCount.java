package org.w3id.communique.store;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.OWL;
import org.w3id.communique.ontology.CMQ;

/**
 * Counts the figures of a database. One pass each over two of its indexes, on TDB2's own node ids:
 * the same triple in several graphs stands together there, and no node is read from disk, so
 * millions of triples take a second or two.
 */
final class FigureCount {
  private static final int SUBJECT = 1;
  private static final int PROPERTY = 2;
  private static final int OBJECT = 3;

  private final DatasetGraph dataset;
  private final NodeId type;
  private final NodeId eventType;
  private final NodeId status;
  private final NodeId contestedProperty;
  private final NodeId yes;
  private final NodeId sameAs;
  private final Map<NodeId, Long> classes = new HashMap<>();
  private final Map<NodeId, Long> properties = new HashMap<>();
  private final Map<NodeId, Long> claims = new HashMap<>();
  private final Map<NodeId, Long> statuses = new HashMap<>();
  private final Map<NodeId, Long> links = new HashMap<>();
  private long triples;
  private long subjects;
  private long contested;

  private FigureCount(DatasetGraph dataset) {
    this.dataset = dataset;
    this.type = id(NodeConst.nodeRDFType);
    this.eventType = id(NodeFactory.createURI(CMQ.EVENT_TYPE));
    this.status = id(NodeFactory.createURI(CMQ.STATUS));
    this.contestedProperty = id(NodeFactory.createURI(CMQ.CONTESTED));
    this.yes = id(NodeConst.nodeTrue);
    this.sameAs = id(OWL.sameAs.asNode());
  }

  /** Counts within the transaction of the caller. */
  static Figures of(DatasetGraph dataset) {
    FigureCount count = new FigureCount(dataset);
    count.scanSubjects();
    return new Figures(
        count.triples,
        count.subjects,
        count.objects(),
        count.named(count.classes),
        count.named(count.properties),
        count.named(count.claims),
        count.named(count.statuses),
        count.contested,
        count.linkedSpaces());
  }

  private void scanSubjects() {
    Tuple<NodeId> last = null;
    Iterator<Tuple<NodeId>> tuples = TDBInternal.findIndex(dataset, "SPOG").all();
    while (tuples.hasNext()) {
      Tuple<NodeId> tuple = tuples.next();
      if (last == null || !same(last, tuple, SUBJECT)) {
        subjects++;
        add(tuple.get(PROPERTY), tuple.get(OBJECT));
      } else if (!same(last, tuple, PROPERTY) || !same(last, tuple, OBJECT)) {
        add(tuple.get(PROPERTY), tuple.get(OBJECT));
      }
      last = tuple;
    }
  }

  private void add(NodeId property, NodeId object) {
    triples++;
    properties.merge(property, 1L, Long::sum);
    if (property.equals(type)) {
      classes.merge(object, 1L, Long::sum);
    } else if (property.equals(eventType)) {
      claims.merge(object, 1L, Long::sum);
    } else if (property.equals(status)) {
      statuses.merge(object, 1L, Long::sum);
    } else if (property.equals(contestedProperty) && object.equals(yes)) {
      contested++;
    } else if (property.equals(sameAs)) {
      links.merge(object, 1L, Long::sum);
    }
  }

  private long objects() {
    long objects = 0;
    Tuple<NodeId> last = null;
    Iterator<Tuple<NodeId>> tuples = TDBInternal.findIndex(dataset, "OSPG").all();
    while (tuples.hasNext()) {
      Tuple<NodeId> tuple = tuples.next();
      if (last == null || !same(last, tuple, OBJECT)) {
        objects++;
      }
      last = tuple;
    }
    return objects;
  }

  private SortedMap<String, Long> named(Map<NodeId, Long> counts) {
    SortedMap<String, Long> named = new TreeMap<>();
    counts.forEach((id, count) -> named.put(TDBInternal.getNode(dataset, id).getURI(), count));
    return named;
  }

  private SortedMap<String, Long> linkedSpaces() {
    SortedMap<String, Long> spaces = new TreeMap<>();
    named(links)
        .forEach(
            (iri, count) ->
                LinkedSpace.of(iri).ifPresent(space -> spaces.merge(space, count, Long::sum)));
    return spaces;
  }

  private NodeId id(Node node) {
    return TDBInternal.getNodeId(dataset, node);
  }

  private static boolean same(Tuple<NodeId> one, Tuple<NodeId> other, int part) {
    return one.get(part).equals(other.get(part));
  }
}
