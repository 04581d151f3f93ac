package org.w3id.communique.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.communique.ontology.IriSpace;

/**
 * However 200 documents come, change and go, and whatever someone says of their claims, what
 * updates leave is what derivation from the documents at hand gives.
 */
class UpdatePropertiesTest {
  private static final int DOCUMENTS = 200;
  private static final int UPDATES = 40;

  private final EventDeriver deriver = new EventDeriver(IriSpace.DEFAULT);
  private final Map<String, DocumentRecord> held = new TreeMap<>();
  private final Map<String, Set<Triple>> events = new HashMap<>();
  private final Map<String, Set<Triple>> edges = new HashMap<>();
  private EventCorrections corrections = EventCorrections.NONE;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void updatesGiveWhatDerivationFromScratchGives(long seed) {
    Random random = new Random(seed);
    RandomDocuments documents = new RandomDocuments(seed);
    EventCorrections same = seed % 2 == 0 ? EventCorrections.NONE : corrections(random);
    Map<String, Graph> first = new TreeMap<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      first.put("d" + i, documents.next("d" + i));
    }
    update(first, Set.of(), same);
    for (int i = 0; i < UPDATES; i++) {
      int most = i % 10 == 0 ? 60 : 4;
      if (i % 4 == 3) {
        same = random.nextInt(4) == 0 ? EventCorrections.NONE : corrections(random);
      }
      Map<String, Graph> put = new TreeMap<>();
      Set<String> removed = new HashSet<>();
      for (int changed = 1 + random.nextInt(most); changed > 0; changed--) {
        String key = "d" + random.nextInt(DOCUMENTS);
        if (random.nextInt(3) == 0) {
          removed.add(key);
        } else {
          put.put(key, documents.next(key));
        }
      }
      update(put, removed, same);
      DerivedGraphs expected = deriver.derive(held.values(), same);
      assertThat(all(events)).isEqualTo(expected.eventTriples().collect(Collectors.toSet()));
      assertThat(edges).isEqualTo(expected.edgesByEvent());
    }
    assertThat(held).hasSizeGreaterThan(DOCUMENTS / 2);
  }

  private static EventCorrections corrections(Random random) {
    return new EventCorrections(
        Stream.generate(
                () ->
                    Set.of(
                        claim(random.nextInt(DOCUMENTS / 2), random),
                        claim(DOCUMENTS / 2 + random.nextInt(DOCUMENTS / 2), random)))
            .limit(random.nextInt(150))
            .toList(),
        Stream.generate(() -> claim(random.nextInt(DOCUMENTS), random))
            .limit(random.nextInt(60))
            .collect(Collectors.toSet()));
  }

  private static String claim(int document, Random random) {
    return SampleDocument.iri("claim/d" + document + "-" + (1 + random.nextInt(3))).getURI();
  }

  private void update(Map<String, Graph> put, Set<String> removed, EventCorrections same) {
    RecordIndex before = new RecordIndex(held.values(), events);
    List<DocumentRecord> gone = new ArrayList<>();
    Stream.concat(removed.stream(), put.keySet().stream())
        .distinct()
        .filter(held::containsKey)
        .forEach(key -> gone.add(held.remove(key)));
    List<DocumentRecord> come = new ArrayList<>();
    put.forEach(
        (key, graph) -> {
          DocumentRecord document = deriver.read(graph);
          come.add(document);
          held.put(key, document);
        });
    RecordIndex after = new RecordIndex(held.values(), events);
    Set<String> said = corrections.differing(same);
    corrections = same;
    ClaimChanges changes =
        new ClaimChanges(
            Stream.concat(claims(gone), said.stream().flatMap(c -> before.claim(c).stream()))
                .toList(),
            Stream.concat(claims(come), said.stream().flatMap(c -> after.claim(c).stream()))
                .toList(),
            Set.of(),
            Stream.of(gone, come)
                .flatMap(List::stream)
                .flatMap(RecordIndex::entities)
                .filter(entity -> after.tellsOtherwise(entity, before))
                .collect(Collectors.toSet()));
    DerivedChange change = deriver.update(changes, after, after, same);
    events.keySet().removeAll(change.touched());
    edges.keySet().removeAll(change.touched());
    change
        .derived()
        .events()
        .forEach(
            event ->
                events.put(
                    event.iri(), change.derived().triples(event).collect(Collectors.toSet())));
    edges.putAll(change.derived().edgesByEvent());
  }

  private static Stream<ClaimRecord> claims(List<DocumentRecord> documents) {
    return documents.stream().flatMap(document -> document.claims().stream());
  }

  private static Set<Triple> all(Map<String, Set<Triple>> triples) {
    return triples.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
  }
}
