package org.w3id.communique.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.TimeMention;
import org.w3id.communique.text.Token;

/**
 * Finds comments that name a source behind what it says, wherever the parser hangs them: "Jets bomb
 * the town as fighting goes on, witnesses say", "…, says Prime Minister Haradinaj, until …".
 */
final class Comments {
  private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD");
  private static final Set<String> CONTENTS = Set.of("ccomp", "xcomp", "dobj");
  private static final Set<String> JOINTS = Set.of("IN", "TO", "RB");

  private final WordTable words;

  /**
   * Takes the words.
   *
   * @param words classes {@code speaks}, {@code comments}, {@code speaker} and {@code
   *     complementizer}
   */
  Comments(WordTable words) {
    this.words = words;
  }

  /** Who speaks in the first comment behind a word; empty if none follows it. */
  List<Token> speakersBehind(SentenceContext context, Token word) {
    return context.sentence().tokens().stream()
        .filter(verb -> verb.index() > word.index() && !isDivided(context, word, verb))
        .flatMap(verb -> commentator(context, verb).stream())
        .findFirst()
        .map(subject -> context.syntax().coordinated(List.of(subject)))
        .orElse(List.of());
  }

  /** Who speaks, if the verb makes a comment: of two subjects the one that stands at it. */
  private Optional<Token> commentator(SentenceContext context, Token verb) {
    boolean comments = words.is(lower(verb), "speaks") || words.is(lower(verb), "comments");
    if (!isFinite(verb) || !comments) {
      return Optional.empty();
    }
    Optional<Token> subject =
        context.sentence().dependents(verb, "nsubj").stream()
            .min(Comparator.comparingInt(t -> Math.abs(t.index() - verb.index())));
    boolean content =
        context.sentence().dependents(verb).stream()
            .filter(t -> t.index() > verb.index() && CONTENTS.contains(t.relation()))
            .anyMatch(t -> isOpen(context, t));
    return subject.filter(s -> !content && isSetOff(context, s, verb));
  }

  /** Who speaks in front of a colon: "Xinhua: Kim arrives in Beijing", "Police: Gunmen attack". */
  Optional<Token> headline(SentenceContext context) {
    if (context.sentence().size() > 1
        && context.sentence().token(1).form().equals(":")
        && words.is(lower(context.sentence().token(0)), "speaker")) {
      return Optional.of(context.sentence().token(0));
    }
    return context.names().stream()
        .filter(n -> n.kind() == EntityKind.ORGANIZATION && n.span().begin() == 0)
        .filter(n -> n.span().end() < context.sentence().size())
        .filter(n -> context.sentence().token(n.span().end()).form().equals(":"))
        .map(n -> context.sentence().token(n.head()))
        .findFirst();
  }

  static boolean isFinite(Token verb) {
    return FINITE.contains(verb.tag());
  }

  /** Whether a clause is not "hours after Berlin agreed", which the parser may take for content. */
  private boolean isOpen(SentenceContext context, Token clause) {
    return context.sentence().dependents(clause, "mark").stream()
        .allMatch(t -> words.is(lower(t), "complementizer"));
  }

  /** ", witnesses say on Monday", ", says the premier". */
  private boolean isSetOff(SentenceContext context, Token subject, Token verb) {
    if (subject.index() > verb.index()) {
      return isComma(context, verb.index() - 1);
    }
    int first =
        IntStream.rangeClosed(0, subject.index())
            .filter(i -> context.sentence().isBelow(context.sentence().token(i), subject))
            .findFirst()
            .orElse(subject.index());
    return isComma(context, Math.min(first, subject.index()) - 1) && isEnd(context, verb);
  }

  private boolean isEnd(SentenceContext context, Token verb) {
    if (verb.index() + 1 >= context.sentence().size()) {
      return true;
    }
    Token next = context.sentence().token(verb.index() + 1);
    boolean joint = JOINTS.contains(next.tag()) && !words.is(lower(next), "complementizer");
    return joint
        || next.relation().equals("punct")
        || context.mention(next).filter(TimeMention.class::isInstance).isPresent();
  }

  private static boolean isComma(SentenceContext context, int index) {
    return index > 0 && context.sentence().token(index).form().equals(",");
  }

  private static boolean isDivided(SentenceContext context, Token from, Token to) {
    return context.sentence().tokens().subList(from.index(), to.index()).stream()
        .anyMatch(t -> t.form().equals(";"));
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
