package org.w3id.communique.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.text.Token;

/** Tells visits and meetings at which something else is done: "will sign it during his visit". */
final class Occasions {
  private static final String WHATEVER = "any";
  private static final Set<EventType> TYPES = Set.of(EventType.MEETING, EventType.VISIT);

  private final WordTable words;

  /**
   * Takes the classes {@code occasion}, prepositions with the determiner that they ask for, and
   * {@code bygone}.
   */
  Occasions(WordTable words) {
    this.words = words;
  }

  /** "At talks", "on a visit", but not "on her visit", which may be what is spoken about. */
  boolean isOne(SentenceContext context, EventType type, Token noun, Token preposition) {
    Optional<String> determiner = words.value(preposition.lemma(), "occasion");
    return TYPES.contains(type) && determiner.filter(d -> fits(context, noun, d)).isPresent();
  }

  /** "Last week's visit", "the recent talks". */
  boolean isBygone(SentenceContext context, Token noun) {
    return context.sentence().dependents(noun, "nmod", "amod", "poss", "compound").stream()
        .anyMatch(
            t ->
                words.is(t.lemma().toLowerCase(Locale.ROOT), "bygone")
                    || context.sentence().dependents(t, "nmod", "amod").stream()
                        .anyMatch(q -> words.is(q.lemma().toLowerCase(Locale.ROOT), "bygone")));
  }

  /** What goes on already, "this meeting", is no occasion to come. */
  private boolean fits(SentenceContext context, Token noun, String wanted) {
    List<Token> determiners = context.sentence().dependents(noun, "det");
    return wanted.equals(WHATEVER)
        ? determiners.stream().noneMatch(t -> words.is(t.lemma(), "present"))
        : determiners.stream().anyMatch(t -> t.lemma().equals(wanted));
  }
}
