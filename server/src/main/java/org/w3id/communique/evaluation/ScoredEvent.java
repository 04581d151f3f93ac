package org.w3id.communique.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Role;

/**
 * An event as the evaluation sees it, annotated or predicted.
 *
 * @param type its type
 * @param roles names of the fillers of each role that has some
 * @param factuality how it is presented
 * @param date when it happens
 * @param extras the phase, choice and outcome that are given
 * @param attributedTo who says so
 * @param evidence the words that state it
 * @param begin where the evidence begins in the text, in code points, if said
 * @param end where it ends
 * @param source the object that it was read from, for reports
 */
record ScoredEvent(
    EventType type,
    Map<Role, List<FillerNames>> roles,
    Optional<String> factuality,
    Optional<String> date,
    Map<String, String> extras,
    List<FillerNames> attributedTo,
    String evidence,
    Optional<Integer> begin,
    Optional<Integer> end,
    ObjectNode source) {
  ScoredEvent {
    roles = Map.copyOf(roles);
    extras = Map.copyOf(extras);
    attributedTo = List.copyOf(attributedTo);
  }

  /** The fillers of a role; empty if it has none. */
  List<FillerNames> fillers(Role role) {
    return roles.getOrDefault(role, List.of());
  }

  /** How sure the extractor was, if it said so. */
  OptionalDouble confidence() {
    JsonNode said = source.path("confidence");
    return said.isNumber() ? OptionalDouble.of(said.doubleValue()) : OptionalDouble.empty();
  }

  /** The number of fillers of these roles together. */
  int count(List<Role> of) {
    return of.stream().mapToInt(role -> fillers(role).size()).sum();
  }

  /**
   * Where the evidence stands in the text, in UTF-16 units: as said if that is right, else where it
   * first occurs.
   */
  Optional<TextSpan> span(String text) {
    if (begin.isPresent() && end.isPresent()) {
      Optional<TextSpan> said = TextSpan.ofCodePoints(text, begin.get(), end.get());
      if (said.isPresent() && said.get().of(text).equals(evidence)) {
        return said;
      }
    }
    int at = evidence.isEmpty() ? -1 : text.indexOf(evidence);
    return at < 0 ? Optional.empty() : Optional.of(new TextSpan(at, at + evidence.length()));
  }

  /** Type, factuality, date and fillers in one line. */
  String line() {
    StringBuilder line = new StringBuilder(type.localName());
    factuality.ifPresent(value -> line.append(' ').append(value));
    extras.values().stream().sorted().forEach(value -> line.append(' ').append(value));
    date.ifPresent(value -> line.append(' ').append(value));
    type.roles().stream()
        .filter(roles::containsKey)
        .forEach(
            role -> line.append(", ").append(role.localName()).append(' ').append(names(role)));
    return line.toString();
  }

  private String names(Role role) {
    return String.join("; ", fillers(role).stream().map(FillerNames::first).toList());
  }

  /** The object without what says nothing to a reader of errors. */
  JsonNode shown() {
    return source.deepCopy().without(new ArrayList<>(List.of("begin", "end", "confidence")));
  }
}
