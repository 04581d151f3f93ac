package org.w3id.communique.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.communique.ontology.IriSpace;

/** Which claims of documents are of one event, as {@code DOCUMENT-NUMBER}. */
final class Groups {
  private static final EventDeriver DERIVER = new EventDeriver(IriSpace.DEFAULT);

  private Groups() {}

  static List<Set<String>> of(SampleDocument... documents) {
    return derived(documents)
        .map(
            event ->
                event.claims().stream()
                    .map(claim -> claim.substring(claim.lastIndexOf('/') + 1))
                    .collect(Collectors.toSet()))
        .toList();
  }

  /** The IRIs of the events. */
  static List<String> events(SampleDocument... documents) {
    return derived(documents).map(Event::iri).toList();
  }

  private static Stream<Event> derived(SampleDocument... documents) {
    return DERIVER
        .derive(Arrays.stream(documents).map(d -> DERIVER.read(d.graph())).toList())
        .events()
        .stream();
  }
}
