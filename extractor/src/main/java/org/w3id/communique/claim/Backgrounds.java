package org.w3id.communique.claim;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.TimeMention;
import org.w3id.communique.text.Token;

/**
 * Tells what a narrator adds to the words of a source: the circumstances behind a comma ("Seoul
 * says it will arm the islands, a day after the North shelled one").
 */
final class Backgrounds {
  private final WordTable words;

  /**
   * Takes the words.
   *
   * @param words class {@code background}: conjunctions and prepositions
   */
  Backgrounds(WordTable words) {
    this.words = words;
  }

  /** Whether the governor's source does not speak of what stands below a token. */
  boolean is(SentenceContext context, Token current, Token governor) {
    return switch (current.relation()) {
      case "advcl" -> current.index() > governor.index() && isAdded(context, current);
      case "prep" ->
          current.index() > governor.index()
              && isBackground(current)
              && isBehindComma(context, first(context, current));
      case "pobj" -> isRecalled(context, current);
      case "relcl" -> isAside(context, current);
      default -> false;
    };
  }

  private boolean isAdded(SentenceContext context, Token clause) {
    boolean marked =
        clause.tag().equals("VBG") && isBackground(clause)
            || context.sentence().dependents(clause, "mark", "advmod").stream()
                .anyMatch(this::isBackground);
    return marked && isBehindComma(context, first(context, clause));
  }

  /** "Musa Qala, which the Taliban seized in February": what is told of a thing that is known. */
  private static boolean isAside(SentenceContext context, Token clause) {
    Token first = first(context, clause);
    return first.tag().startsWith("W")
        && isBehindComma(context, first)
        && (clause.tag().equals("VBD") || clause.tag().equals("VBN"));
  }

  /** "Following" is one whether the parser takes it for a verb or not. */
  private boolean isBackground(Token word) {
    return words.is(lower(word), "background")
        || words.is(word.form().toLowerCase(Locale.ROOT), "background");
  }

  /** "Last year's raid": what has its own time before it is known already. */
  private static boolean isRecalled(SentenceContext context, Token noun) {
    return context.sentence().dependents(noun, "poss").stream().anyMatch(t -> isTime(context, t));
  }

  private static boolean isTime(SentenceContext context, Token token) {
    return context.mention(token).filter(TimeMention.class::isInstance).isPresent();
  }

  /** Whether a comma divides what a token begins, or the distance before it: ", a week after". */
  private static boolean isBehindComma(SentenceContext context, Token token) {
    int first =
        context.mentions().stream()
            .filter(TimeMention.class::isInstance)
            .filter(m -> m.span().contains(token.index()) || m.span().end() == token.index())
            .mapToInt(m -> m.span().begin())
            .min()
            .orElse(token.index());
    return first > 0 && context.sentence().token(first - 1).form().equals(",");
  }

  /** The first word of what stands below a token. */
  private static Token first(SentenceContext context, Token token) {
    return below(context, token)
        .filter(t -> !t.relation().equals("punct"))
        .min(Comparator.comparingInt(Token::index))
        .orElse(token);
  }

  private static Stream<Token> below(SentenceContext context, Token token) {
    return Stream.concat(
        Stream.of(token),
        context.sentence().dependents(token).stream().flatMap(t -> below(context, t)));
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
