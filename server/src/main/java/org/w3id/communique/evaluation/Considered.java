package org.w3id.communique.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.communique.ontology.EventType;

/** What the extractor considered and made no claim of, by document; or that nobody knows. */
public final class Considered {
  /** For claims that were read from a file: what else was considered is not known. */
  public static final Considered UNKNOWN =
      new Considered(Map.of(), "no event of its type was found there");

  private final Map<String, List<Consideration>> byDocument;
  private final String nothing;

  private Considered(Map<String, List<Consideration>> byDocument, String nothing) {
    this.byDocument = Map.copyOf(byDocument);
    this.nothing = nothing;
  }

  /** What is known of each document. */
  public static Considered of(Map<String, List<Consideration>> byDocument) {
    return new Considered(byDocument, "no word there calls up a rule of its type");
  }

  /** What is said of a miss about which nothing is known. */
  String nothing() {
    return nothing;
  }

  List<Consideration> of(String document, EventType type, Optional<TextSpan> place) {
    return byDocument.getOrDefault(document, List.of()).stream()
        .filter(c -> c.type() == type)
        .filter(c -> place.filter(p -> p.overlaps(new TextSpan(c.begin(), c.end()))).isPresent())
        .toList();
  }
}
