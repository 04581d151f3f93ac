package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.List;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.text.Token;

/**
 * What a noun that stands in a function means: the thing measured, the one who acts, what money
 * buys.
 */
final class MeantNouns {
  private static final int MAX_CLIMB = 4;

  private final Syntax syntax;
  private final WordTable words;

  /**
   * Takes a sentence.
   *
   * @param words classes {@code quantifying}, {@code deed}, {@code enactment} and {@code currency}
   */
  MeantNouns(Syntax syntax, WordTable words) {
    this.syntax = syntax;
    this.words = words;
  }

  /**
   * The soldiers of "dozens of soldiers", and of what acts him whose "trip may include a visit" and
   * those who passed "legislation imposing sanctions"; but "approved his bid" is about the bid.
   */
  List<Token> of(Token token, boolean acts) {
    if (isSum(token)) {
      return withWhatItBuys(token);
    }
    Token current = token;
    for (int i = 0; i < MAX_CLIMB; i++) {
      List<Token> next = List.of();
      if (words.is(current.lemma(), "quantifying") || isCountOf(current)) {
        next = measured(current);
      } else if (acts && words.is(current.lemma(), "deed")) {
        next = syntax.possessors(current);
      } else if (words.is(current.lemma(), "enactment")) {
        next = enactors(current);
      }
      if (next.size() != 1) {
        return next.isEmpty() ? List.of(current) : next;
      }
      current = next.getFirst();
    }
    return List.of(current);
  }

  /** "One of its ships", "two of the soldiers". */
  private boolean isCountOf(Token number) {
    return number.tag().equals("CD")
        && syntax.behind(number, "of").stream().anyMatch(t -> t.tag().endsWith("S"));
  }

  /** The oil of "barrels of oil", also of "barrels per day of oil". */
  private List<Token> measured(Token measure) {
    List<Token> things = syntax.behind(measure, "of");
    return things.isEmpty()
        ? syntax.behind(measure, "per").stream()
            .flatMap(time -> syntax.behind(time, "of").stream())
            .toList()
        : things;
  }

  /** Who makes a law or resolution: its holders, or the body whose name stands before it. */
  private List<Token> enactors(Token enactment) {
    List<Token> holders = syntax.holders(enactment);
    return holders.isEmpty()
        ? syntax.modifiers(enactment).stream().filter(Token::isProperNoun).toList()
        : holders;
  }

  /** "50 million", "$50 million". */
  boolean isSum(Token token) {
    return words.is(token.lemma(), "currency")
        || token.tag().equals("CD")
            && syntax.sentence().dependents(token).stream().anyMatch(t -> t.tag().equals("$"));
  }

  /** A sum of money, and the things in which it is given. */
  private List<Token> withWhatItBuys(Token sum) {
    List<Token> both = new ArrayList<>(List.of(sum));
    both.addAll(syntax.behind(sum, "in"));
    both.addAll(syntax.behind(sum, "of"));
    both.addAll(beside(sum));
    return both;
  }

  /** What follows a sum at once with "in", where the parser hangs it on the verb. */
  private List<Token> beside(Token sum) {
    return syntax
        .governor(sum)
        .filter(above -> sum.index() + 1 < syntax.sentence().size())
        .map(above -> syntax.sentence().token(sum.index() + 1))
        .filter(in -> in.lemma().equals("in"))
        .filter(in -> syntax.governor(in).filter(Token::isVerb).isPresent())
        .map(in -> syntax.coordinated(syntax.sentence().dependents(in, "pobj")))
        .orElse(List.of());
  }
}
