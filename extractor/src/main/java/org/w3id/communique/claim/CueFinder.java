package org.w3id.communique.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.text.Token;

/**
 * Lists the words around an event that bear on its factuality, for whoever wants to know what the
 * judgement rests on; the judgement itself is {@link FactualityJudge}'s.
 */
final class CueFinder {
  private static final int MAX_CLIMB = 6;
  private static final List<String> OWN = List.of("negation", "modal", "qualifier", "hypothesis");
  private static final List<String> GOVERNING = List.of("complement", "object", "subject");

  private final WordTable words;

  CueFinder(WordTable words) {
    this.words = words;
  }

  /** The cues, those of the event's own clause first. */
  List<Cue> find(SentenceContext context, EventMention event) {
    List<Cue> cues = new ArrayList<>();
    Token predicate = event.predicate();
    context.sentence().dependents(predicate).forEach(t -> cue(t, OWN).ifPresent(cues::add));
    if (!predicate.equals(event.trigger())) {
      cue(predicate, GOVERNING).ifPresent(cues::add);
      context.sentence().dependents(event.trigger()).forEach(t -> cue(t, OWN).ifPresent(cues::add));
    }
    Optional<Token> above = context.syntax().governor(predicate);
    for (int i = 0; i < MAX_CLIMB && above.isPresent(); i++) {
      Token governor = above.get();
      cue(governor, GOVERNING).ifPresent(cues::add);
      context
          .sentence()
          .dependents(governor)
          .forEach(t -> cue(t, List.of("negation", "modal")).ifPresent(cues::add));
      above = context.syntax().governor(governor);
    }
    return List.copyOf(cues);
  }

  private Optional<Cue> cue(Token token, List<String> classes) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return classes.stream()
        .filter(c -> !c.equals("modal") || token.tag().equals("MD"))
        .filter(c -> words.is(lemma, c))
        .findFirst()
        .map(c -> new Cue(token, c, words.value(lemma, c).orElse("")));
  }
}
