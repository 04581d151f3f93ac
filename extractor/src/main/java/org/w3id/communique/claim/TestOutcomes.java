package org.w3id.communique.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Outcome;
import org.w3id.communique.text.Token;

/** Tells whether a weapon that was tried worked. */
final class TestOutcomes {
  private final WordTable words;

  /** Takes the class {@code outcome}, whose values are those of {@link Outcome}. */
  TestOutcomes(WordTable words) {
    this.words = words;
  }

  /**
   * How a test ended, where the words about it say so: "failed to launch", "successfully tested".
   */
  Optional<Outcome> of(SentenceContext context, EventMention event) {
    if (event.type() != EventType.WEAPONS_TEST) {
      return Optional.empty();
    }
    Token predicate = event.predicate();
    List<Token> about =
        new ArrayList<>(context.sentence().dependents(predicate, "advmod", "nmod", "amod"));
    about.addAll(context.sentence().dependents(event.trigger(), "advmod", "nmod", "amod"));
    context.syntax().governor(predicate).ifPresent(about::add);
    return about.stream()
        .flatMap(t -> words.value(t.lemma().toLowerCase(Locale.ROOT), "outcome").stream())
        .flatMap(v -> Arrays.stream(Outcome.values()).filter(o -> o.value().equals(v)))
        .findFirst();
  }
}
