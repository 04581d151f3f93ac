package org.w3id.communique.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.w3id.communique.ontology.Role;

/** Tells what the mistakes of one document come from. */
final class Diagnosis {
  private final GoldDocument document;
  private final List<ScoredEvent> gold;
  private final List<ScoredEvent> predicted;
  private final Considered considered;
  private final List<Mistake> mistakes = new ArrayList<>();

  Diagnosis(
      GoldDocument document,
      List<ScoredEvent> gold,
      List<ScoredEvent> predicted,
      Considered considered) {
    this.document = document;
    this.gold = gold;
    this.predicted = predicted;
    this.considered = considered;
  }

  /** All that was told so far, in the order in which it was told. */
  List<Mistake> mistakes() {
    return List.copyOf(mistakes);
  }

  /** An annotated event that no prediction stands for. */
  void missed(ScoredEvent event) {
    Optional<TextSpan> here = event.span(document.text());
    List<Consideration> tried = considered.of(document.id(), event.type(), here);
    Optional<Consideration> leftOut =
        tried.stream().filter(c -> c.stage() == Consideration.Stage.LEFT_OUT).findFirst();
    if (leftOut.isPresent()) {
      miss(event, "left out: " + leftOut.get().reason(), leftOut.get().rule());
    } else if (stands(predicted, event, here, true)) {
      miss(event, "what was found there stands for another annotated event", "");
    } else if (tried.isEmpty() && stands(predicted, event, here, false)) {
      miss(event, "an event of another type was found there", otherTypes(predicted, event, here));
    } else {
      Optional<Consideration> nearly = tried.stream().max(Comparator.comparing(this::progress));
      nearly.ifPresentOrElse(
          c -> miss(event, "no rule fits: " + kind(c.reason()), c.rule() + ": " + c.reason()),
          () -> miss(event, considered.nothing(), ""));
    }
  }

  /** Rules that found some parts came further than those that found none. */
  private int progress(Consideration c) {
    return c.reason().startsWith("it has no part") ? 0 : 1;
  }

  /** What all reasons of one kind have in common. */
  private static String kind(String reason) {
    if (reason.startsWith("it has no part")) {
      return "no part found";
    }
    return reason.startsWith("it has ") ? "a part that the rule needs is missing" : reason;
  }

  private void miss(ScoredEvent event, String cause, String detail) {
    add(Mistake.Group.MISSED, cause, detail, Optional.of(event), Optional.empty());
  }

  /** A predicted event that stands for no annotated one. */
  void alarm(ScoredEvent event) {
    Optional<TextSpan> here = event.span(document.text());
    String rule = event.source().path("foundBy").asText("");
    String cause;
    if (stands(gold, event, here, true)) {
      cause = "a second claim of an annotated event";
    } else if (stands(gold, event, here, false)) {
      cause = "an event of another type is annotated there";
      rule = rule + "; annotated " + otherTypes(gold, event, here);
    } else {
      cause = "no event is annotated there";
    }
    add(Mistake.Group.FALSE_ALARM, cause, rule, Optional.empty(), Optional.of(event));
  }

  /** An aligned pair. */
  void pair(ScoredEvent right, ScoredEvent found, Comparison comparison) {
    for (Role role : ScoredRoles.core(right.type())) {
      roleFault(right, found, role)
          .ifPresent(
              fault ->
                  pairFault(
                      Mistake.Group.PARTICIPANTS, role.localName() + " " + fault, right, found));
    }
    if (!comparison.factuality()) {
      pairFault(
          Mistake.Group.FACTUALITY,
          right.factuality().orElse("none") + ", " + found.factuality().orElse("none"),
          right,
          found);
    }
    if (!comparison.date()) {
      pairFault(
          Mistake.Group.DATE,
          presence(right.date().isPresent(), found.date().isPresent()),
          right,
          found);
    }
    boolean said = !right.attributedTo().isEmpty();
    boolean heard = !found.attributedTo().isEmpty();
    if ((said || heard) && FillerNames.matches(right.attributedTo(), found.attributedTo()) == 0) {
      pairFault(Mistake.Group.ATTRIBUTION, presence(said, heard), right, found);
    }
    for (Map.Entry<String, String> extra : right.extras().entrySet()) {
      String other = found.extras().get(extra.getKey());
      if (!Objects.equals(extra.getValue(), other)) {
        pairFault(
            Mistake.Group.PHASE,
            extra.getValue() + ", " + Objects.requireNonNullElse(other, "none"),
            right,
            found);
      }
    }
  }

  private static Optional<String> roleFault(ScoredEvent right, ScoredEvent found, Role role) {
    if (Comparison.right(role, right, found)) {
      return Optional.empty();
    }
    if (right.fillers(role).isEmpty()) {
      return Optional.of("filled, though the text names none");
    }
    if (found.fillers(role).isEmpty()) {
      return Optional.of("missing");
    }
    int hits = FillerNames.matches(right.fillers(role), found.fillers(role));
    return Optional.of(hits == 0 ? "wrong" : "partly right");
  }

  private static String presence(boolean annotated, boolean found) {
    if (!annotated) {
      return "given, though none is annotated";
    }
    return found ? "another" : "missing";
  }

  private void pairFault(Mistake.Group group, String cause, ScoredEvent right, ScoredEvent found) {
    String rule = found.source().path("foundBy").asText("");
    add(group, cause, rule, Optional.of(right), Optional.of(found));
  }

  private void add(
      Mistake.Group group,
      String cause,
      String detail,
      Optional<ScoredEvent> right,
      Optional<ScoredEvent> found) {
    String sentence =
        right
            .or(() -> found)
            .flatMap(event -> event.span(document.text()))
            .map(span -> span.withSentence(document.text()).of(document.text()))
            .orElse("");
    mistakes.add(new Mistake(group, cause, detail, document.id(), sentence, right, found));
  }

  private boolean stands(
      List<ScoredEvent> events, ScoredEvent event, Optional<TextSpan> here, boolean sameType) {
    return events.stream()
        .filter(e -> (e.type() == event.type()) == sameType)
        .anyMatch(e -> TextSpan.overlap(e.span(document.text()), here));
  }

  private String otherTypes(List<ScoredEvent> events, ScoredEvent event, Optional<TextSpan> here) {
    Set<String> types = new TreeSet<>();
    events.stream()
        .filter(e -> e.type() != event.type())
        .filter(e -> TextSpan.overlap(e.span(document.text()), here))
        .forEach(e -> types.add(e.type().localName()));
    return String.join(", ", types);
  }
}
