package org.w3id.communique.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.TimeMention;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/**
 * Times in a clause that says for when something is arranged, where other words stand between it
 * and the noun: "a summit with Kim that had been planned for June 12", "a truce in Yemen, to take
 * effect on Thursday".
 */
final class Arrangements {
  private static final Set<String> LINKS = Set.of("MD", "TO", "WDT", "RB", ",");
  private static final Set<String> AUXILIARIES = Set.of("be", "have");

  /**
   * What a time is arranged for.
   *
   * @param noun the noun of an event
   * @param ahead whether the words look ahead to the time: "planned for", "to be held on"
   */
  record Arrangement(Token noun, boolean ahead) {}

  private final SentenceContext context;
  private final Sentence sentence;
  private final List<EventMention> events;
  private final WordTable words;

  /**
   * Takes a sentence; of the words the classes {@code arranges}, {@code holding} and {@code taken}:
   * "take effect".
   */
  Arrangements(SentenceContext context, List<EventMention> events, WordTable words) {
    this.context = context;
    this.sentence = context.sentence();
    this.events = events;
    this.words = words;
  }

  /** What a time is arranged for; empty where the tree has it, or nothing is arranged. */
  Optional<Arrangement> of(TimeMention time) {
    return sentence.tokens().subList(0, time.span().begin()).stream()
        .filter(Token::isVerb)
        .max(Comparator.comparingInt(Token::index))
        .filter(verb -> words.is(verb.lemma(), "arranges") || words.is(verb.lemma(), "holding"))
        .filter(verb -> sentence.dependents(verb, "dobj", "nsubj").stream().allMatch(this::isLink))
        .flatMap(this::arranged);
  }

  private boolean isLink(Token subject) {
    return subject.tag().equals("WDT") || words.is(subject.lemma(), "taken");
  }

  private Optional<Arrangement> arranged(Token verb) {
    int begin = verb.index();
    while (begin > 0 && isPartOfClause(sentence.token(begin - 1))) {
      begin--;
    }
    List<Token> clause = sentence.tokens().subList(begin, verb.index() + 1);
    boolean behindComma = clause.getFirst().form().equals(",");
    boolean stated = clause.stream().anyMatch(t -> Comments.isFinite(t));
    boolean relative = clause.stream().anyMatch(t -> t.tag().equals("WDT"));
    boolean apart = begin > 0 && context.name(sentence.token(begin - 1)).isPresent();
    if (stated && !relative || !behindComma && !apart) {
      return Optional.empty();
    }
    boolean ahead =
        clause.stream()
            .anyMatch(t -> t.tag().equals("TO") || words.is(t.lemma(), "arranges") || isDue(t));
    return nounBefore(begin).map(noun -> new Arrangement(noun, ahead));
  }

  private boolean isPartOfClause(Token token) {
    boolean verb =
        token.isVerb()
            && (AUXILIARIES.contains(token.lemma()) || words.is(token.lemma(), "arranges"));
    return verb || LINKS.contains(token.tag()) || isDue(token);
  }

  private static boolean isDue(Token token) {
    return token.lemma().equals("due");
  }

  private Optional<Token> nounBefore(int end) {
    return events.stream()
        .map(EventMention::trigger)
        .filter(t -> t.isNoun() && t.index() < end)
        .filter(t -> sentence.tokens().subList(t.index(), end).stream().noneMatch(Token::isVerb))
        .max(Comparator.comparingInt(Token::index));
  }
}
