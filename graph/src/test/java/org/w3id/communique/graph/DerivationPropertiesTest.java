package org.w3id.communique.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriSpace;

/**
 * What holds of any documents, tried on 200 made at random with a fixed seed from so few actors
 * that much coincides.
 */
class DerivationPropertiesTest {
  private static final int DOCUMENTS = 200;

  private final EventDeriver deriver = new EventDeriver(IriSpace.DEFAULT);
  private final List<Graph> documents = new RandomDocuments(2024).some(DOCUMENTS);

  @Test
  void orderOfDocumentsDoesNotMatter() {
    Set<Triple> expected = triples(derive(documents));
    Random random = new Random(7);
    for (int i = 0; i < 10; i++) {
      List<Graph> shuffled = new ArrayList<>(documents);
      Collections.shuffle(shuffled, random);
      assertThat(triples(derive(shuffled))).isEqualTo(expected);
    }
  }

  @Test
  void takingADocumentOutUndoesWhatItDid() {
    Random random = new Random(8);
    for (int i = 0; i < 5; i++) {
      List<Graph> without = new ArrayList<>(documents);
      Graph gone = without.remove(random.nextInt(DOCUMENTS));
      Set<Triple> before = triples(derive(without));
      without.add(gone);
      assertThat(triples(derive(without))).isEqualTo(triples(derive(documents)));
      without.remove(gone);
      assertThat(triples(derive(without))).isEqualTo(before);
    }
  }

  @Test
  void datasetGivesTheSameAndItsDerivedGraphsAreNotReadAgain() {
    DatasetGraph dataset = DatasetFactory.create().asDatasetGraph();
    for (int i = 0; i < documents.size(); i++) {
      dataset.addGraph(SampleDocument.iri("graph/d" + i), documents.get(i));
    }
    DerivedGraphs derived = deriver.derive(dataset);
    assertThat(triples(derived)).isEqualTo(triples(derive(documents)));
    derived.graphs().forEach(dataset::addGraph);
    dataset.addGraph(NodeFactory.createURI(CMQ.NAMESPACE), documents.getFirst());
    assertThat(triples(deriver.derive(dataset))).isEqualTo(triples(derived));
  }

  @Test
  void everyClaimIsOfOneEventAndEveryEventOfAClaim() {
    DerivedGraphs derived = derive(documents);
    List<String> claims =
        derived.events().stream().flatMap(event -> event.claims().stream()).toList();
    assertThat(claims).doesNotHaveDuplicates();
    assertThat(new HashSet<>(claims))
        .isEqualTo(
            documents.stream()
                .flatMap(
                    d ->
                        d
                            .find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(CMQ.CLAIM))
                            .toList()
                            .stream())
                .map(t -> t.getSubject().getURI())
                .collect(toSet()));
    assertThat(derived.events()).extracting(Event::iri).doesNotHaveDuplicates();
    assertThat(derived.events()).noneMatch(event -> event.claims().isEmpty());
    assertThat(derived.events()).anyMatch(event -> event.claims().size() > 3);
  }

  @Test
  void everyEventStatesAllItsClasses() {
    DerivedGraphs derived = derive(documents);
    Map<String, Set<String>> classes =
        derived
            .eventTriples()
            .filter(t -> t.getPredicate().equals(RDF.type.asNode()))
            .collect(
                groupingBy(
                    t -> t.getSubject().getURI(), mapping(t -> t.getObject().getURI(), toSet())));
    for (Event event : derived.events()) {
      Set<String> expected = new HashSet<>(Set.of(CMQ.EVENT, event.type().iri()));
      event.type().superTypes().forEach(type -> expected.add(type.iri()));
      assertThat(classes).containsEntry(event.iri(), expected);
    }
  }

  @Test
  void thereAreNoBlankNodes() {
    assertThat(triples(derive(documents)))
        .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank());
  }

  private DerivedGraphs derive(List<Graph> graphs) {
    return deriver.derive(graphs.stream().map(deriver::read).toList());
  }

  private static Set<Triple> triples(DerivedGraphs derived) {
    Set<Triple> triples = derived.eventTriples().collect(toSet());
    derived.edgeTriples().forEach(triples::add);
    return triples;
  }
}
