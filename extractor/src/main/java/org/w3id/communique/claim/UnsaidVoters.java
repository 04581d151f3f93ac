package org.w3id.communique.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.resolve.Resolver;
import org.w3id.communique.text.Token;

/**
 * Who voted where a passive leaves it unsaid, "the resolution was adopted unanimously": the body
 * that the sentence or the ones before name last.
 */
final class UnsaidVoters {
  private static final int REACH = 2;

  private final List<SentenceContext> contexts;
  private final Resolver resolver;
  private final WordTable words;

  /**
   * Begins a document.
   *
   * @param words class {@code chamber}: bodies that vote
   */
  UnsaidVoters(List<SentenceContext> contexts, Resolver resolver, WordTable words) {
    this.contexts = contexts;
    this.resolver = resolver;
    this.words = words;
  }

  /** The roles of an event, with who voted if it is a vote that does not say so. */
  Map<Role, List<Filler>> of(EventMention event, Map<Role, List<Filler>> said) {
    if (event.type() != EventType.VOTE || event.arguments().containsKey(Role.VOTER)) {
      return said;
    }
    int here = event.sentence().index();
    Map<Role, List<Filler>> all = new EnumMap<>(Role.class);
    all.putAll(said);
    IntStream.rangeClosed(0, Math.min(REACH, here))
        .mapToObj(back -> body(contexts.get(here - back)))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(voters -> all.put(Role.VOTER, voters));
    return all;
  }

  /** The last body of a sentence that votes. */
  private Optional<List<Filler>> body(SentenceContext context) {
    return context.sentence().tokens().reversed().stream()
        .filter(t -> t.isNoun() && !t.relation().equals("compound") && isChamber(t))
        .map(
            t ->
                resolver.resolve(context, t, Role.VOTER).stream()
                    .map(r -> new Filler(r.entity(), r.mention(), r.text(), r.span()))
                    .toList())
        .filter(fillers -> !fillers.isEmpty())
        .findFirst();
  }

  private boolean isChamber(Token noun) {
    return words.is(noun.lemma().toLowerCase(Locale.ROOT), "chamber");
  }
}
