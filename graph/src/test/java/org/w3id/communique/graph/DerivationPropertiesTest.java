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
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.ontology.Phase;
import org.w3id.communique.ontology.Role;

/**
 * What holds of any documents, tried on 200 made at random with a fixed seed from so few actors
 * that much coincides.
 */
class DerivationPropertiesTest {
  private static final int DOCUMENTS = 200;
  private static final List<String> FILLERS =
      List.of("state/RUS", "state/PRK", "person/kim", "organization/ministry", "place/pyongyang");

  private final EventDeriver deriver = new EventDeriver(IriSpace.DEFAULT);
  private final List<Graph> documents = documents(new Random(2024));

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
    assertThat(derived.events()).anyMatch(event -> event.claims().size() > 4);
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

  private static List<Graph> documents(Random random) {
    List<Graph> documents = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      SampleDocument document =
          random.nextInt(5) == 0
              ? new SampleDocument("d" + i)
              : SampleDocument.published("d" + i, "2024-06-1" + random.nextInt(10));
      for (int claims = random.nextInt(6); claims > 0; claims--) {
        addClaim(document, random);
      }
      for (String filler : FILLERS) {
        document.named(filler, filler + (random.nextInt(4) == 0 ? " variant" : ""));
      }
      documents.add(
          document
              .represents("organization/ministry", "state/RUS")
              .represents("person/kim", "state/PRK")
              .graph());
    }
    return documents;
  }

  private static void addClaim(SampleDocument document, Random random) {
    EventType type = any(List.of(EventType.values()), random);
    document.claim(type, any(List.of(Factuality.values()), random));
    for (Role role : type.roles()) {
      int most = random.nextInt(4) == 0 ? 0 : random.nextInt(5) == 0 ? 2 : 1;
      for (int fillers = most; fillers > 0 && role != Role.QUANTITY; fillers--) {
        document.role(
            role,
            role == Role.ITEM || role == Role.MATTER
                ? "item/" + random.nextInt(2)
                : any(FILLERS, random));
      }
    }
    if (random.nextBoolean()) {
      document.on("2024-06-1" + random.nextInt(3));
    } else if (random.nextBoolean()) {
      document.in(2024);
    }
    if (!type.phases().isEmpty() && random.nextBoolean()) {
      Phase phase = any(type.phases(), random);
      document.with(CMQ.PHASE, phase.iri());
    }
    if (random.nextBoolean()) {
      document.attributedTo("person/analyst");
    }
    if (type.roles().contains(Role.QUANTITY) && random.nextBoolean()) {
      document.quantity("some", Integer.toString(random.nextInt(100)));
    }
  }

  private static <T> T any(List<T> items, Random random) {
    return items.get(random.nextInt(items.size()));
  }
}
