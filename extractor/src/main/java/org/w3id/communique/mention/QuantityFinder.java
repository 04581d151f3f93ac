package org.w3id.communique.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.communique.lexicon.WordList;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;
import org.w3id.communique.text.TokenSpan;

/**
 * Finds numbers of things and sums of money, with the words before them that say how exact they
 * are. Shares, dates, ages, times, distances, scores and numbers that are names ("Resolution 1718")
 * are none. Safe for use by several threads.
 */
public final class QuantityFinder {
  private static final Set<String> BEFORE_NOUN =
      Set.of("JJ", "JJR", "JJS", "NNP", "VBN", "VBG", "HYPH", "POS", "RB");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final NumberReader numbers = new NumberReader();
  private final WordClasses words =
      new WordClasses(WordList.ofResource("quantity/words.tsv", "class", "form", "value"));
  private final WordClasses times =
      new WordClasses(WordList.ofResource("time/words.tsv", "class", "form", "value"));

  /**
   * A number with its unit.
   *
   * @param end index after its last token
   * @param value empty for a range
   */
  private record Amount(
      int end, Optional<BigDecimal> value, Optional<String> unit, boolean money, String rule) {
    boolean bare() {
      return unit.isEmpty() && !money;
    }
  }

  /** The quantities of a sentence in order; they do not overlap. */
  public List<QuantityMention> find(Sentence sentence) {
    List<QuantityMention> found = new ArrayList<>();
    int from = 0;
    while (from < sentence.size()) {
      int begin = from;
      int core = isParticle(sentence, from) ? from : after("approximator", sentence, from);
      Optional<Amount> amount =
          range(sentence, core).or(() -> amount(sentence, core)).or(() -> vague(sentence, begin));
      amount
          .filter(a -> isQuantity(sentence, core, a))
          .ifPresent(a -> found.add(mention(sentence, new TokenSpan(begin, a.end()), a)));
      from = amount.map(Amount::end).orElse(from + 1);
    }
    return found;
  }

  /** "Over" belongs to the verb in "handed over six boats". */
  private static boolean isParticle(Sentence sentence, int index) {
    return sentence.token(index).tag().equals("RP");
  }

  private static QuantityMention mention(Sentence sentence, TokenSpan span, Amount amount) {
    return new QuantityMention(
        span,
        Heads.of(sentence, span),
        amount.value(),
        amount.unit(),
        amount.money(),
        amount.rule());
  }

  private int after(String name, Sentence sentence, int from) {
    return words.at(name, sentence, from).map(WordClasses.Found::end).orElse(from);
  }

  private Optional<Amount> amount(Sentence sentence, int from) {
    Optional<WordClasses.Found> sign = words.at("sign", sentence, from);
    int begin = sign.map(WordClasses.Found::end).orElse(from);
    return numbers
        .read(sentence, begin)
        .map(n -> withUnit(sentence, n, sign.map(WordClasses.Found::value)));
  }

  private Amount withUnit(Sentence sentence, NumberReader.Reading number, Optional<String> sign) {
    int end = number.end();
    Optional<BigDecimal> value = Optional.of(number.value());
    Optional<WordClasses.Found> currency =
        words
            .at("currency", sentence, end)
            .or(
                () ->
                    number.scaled()
                        ? words.at("currency-if-large", sentence, end)
                        : Optional.empty());
    if (sign.isPresent() || currency.isPresent()) {
      Optional<String> unit = sign.or(() -> currency.map(WordClasses.Found::value));
      return new Amount(
          currency.map(WordClasses.Found::end).orElse(end), value, unit, true, "quantity/money");
    }
    Optional<WordClasses.Found> measure =
        words
            .at("measure", sentence, end)
            .or(
                () ->
                    words.at("measure-of", sentence, end).filter(f -> is(sentence, f.end(), "of")));
    return measure
        .map(m -> new Amount(m.end(), value, Optional.of(m.value()), false, "quantity/measure"))
        .orElseGet(() -> new Amount(end, value, Optional.empty(), false, "quantity/count"));
  }

  /** Two amounts with "to", a dash, or "between" and "and": "$3 billion to $14 billion". */
  private Optional<Amount> range(Sentence sentence, int from) {
    boolean between = is(sentence, from, "between");
    Optional<Amount> first = amount(sentence, between ? from + 1 : from);
    Optional<Amount> second =
        first
            .map(
                a ->
                    between && is(sentence, a.end(), "and")
                        ? a.end() + 1
                        : after("through", sentence, a.end()))
            .filter(next -> next > first.get().end())
            .flatMap(next -> amount(sentence, next));
    return second.map(
        b -> {
          Optional<String> unit = b.unit().or(() -> first.get().unit());
          return new Amount(
              b.end(), Optional.empty(), unit, first.get().money() || b.money(), "quantity/range");
        });
  }

  /** "hundreds of", "several hundred", "an undetermined amount": a quantity without a number. */
  private Optional<Amount> vague(Sentence sentence, int from) {
    int few = after("few", sentence, from);
    Optional<NumberReader.Reading> scale =
        few > from ? numbers.read(sentence, few) : Optional.empty();
    if (scale.isPresent()) {
      Amount counted = withUnit(sentence, scale.get(), Optional.empty());
      return Optional.of(
          new Amount(
              counted.end(), Optional.empty(), counted.unit(), counted.money(), "quantity/vague"));
    }
    Optional<Integer> unknown =
        words
            .at("unknown", sentence, from)
            .flatMap(u -> words.at("amount", sentence, u.end()))
            .map(WordClasses.Found::end)
            .filter(end -> is(sentence, end, "of"));
    return unknown
        .or(
            () ->
                words
                    .at("vague", sentence, from)
                    .map(f -> is(sentence, f.end() - 1, "of") ? f.end() - 1 : f.end()))
        .map(end -> new Amount(end, Optional.empty(), Optional.empty(), false, "quantity/vague"));
  }

  private boolean isQuantity(Sentence sentence, int begin, Amount amount) {
    if (words.at("other-use", sentence, amount.end()).isPresent()
        || isCompound(sentence, begin, amount)) {
      return false;
    }
    return !amount.bare()
        || amount.rule().equals("quantity/vague")
        || isCount(sentence, begin, amount);
  }

  /**
   * Whether a hyphen makes the number part of a word: "two-day", "9,000-ton tanker", "24-year-old".
   */
  private static boolean isCompound(Sentence sentence, int begin, Amount amount) {
    int end = amount.end();
    boolean after =
        is(sentence, end, "-") && end + 1 < sentence.size() && joined(sentence, end - 1);
    boolean before = is(sentence, begin - 1, "-") && begin >= 2 && joined(sentence, begin - 1);
    return after || before;
  }

  private static boolean joined(Sentence sentence, int at) {
    return sentence.token(at).span().end() == sentence.token(at + 1).span().begin();
  }

  /** Whether a number without a unit counts something. */
  private boolean isCount(Sentence sentence, int begin, Amount amount) {
    Token first = sentence.token(begin);
    boolean cardinal =
        sentence.token(amount.end() - 1).tag().equals("CD")
            || first.tag().equals("CD")
            || amount.end() - begin > 1;
    if (!cardinal || isLabel(sentence, begin) || isOfDate(sentence, begin, amount.end())) {
      return false;
    }
    Optional<Token> counted = counted(sentence, amount.end());
    boolean year = amount.end() == begin + 1 && YEAR.matcher(first.form()).matches();
    if (year) {
      return counted
          .filter(t -> t.tag().endsWith("S"))
          .isPresent(); // "2000 troops", not "the 2000 election"
    }
    boolean score = amount.rule().equals("quantity/range"); // "336-34"
    boolean one = amount.value().filter(v -> v.compareTo(BigDecimal.ONE) <= 0).isPresent();
    return counted.isPresent() || !(score || one || isAge(sentence, begin, amount.end()));
  }

  /** The noun that is counted, with adjectives before it or none. */
  private static Optional<Token> counted(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + 5); i++) {
      Token token = sentence.token(i);
      boolean common = token.isNoun() && !token.tag().equals("NNP");
      if (common && !(i + 1 < sentence.size() && sentence.token(i + 1).tag().equals("NNS"))) {
        return Optional.of(token);
      }
      if (!common && !BEFORE_NOUN.contains(token.tag())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the number is part of a name: "Resolution 1718", "Boeing 747". */
  private boolean isLabel(Sentence sentence, int begin) {
    if (begin == 0) {
      return false;
    }
    Token before = sentence.token(begin - 1);
    return words.at("label", sentence, begin - 1).isPresent()
        || (before.isProperNoun() && sentence.token(begin).head() == before.index());
  }

  private boolean isOfDate(Sentence sentence, int begin, int end) {
    boolean month =
        times.at("month", sentence, begin - 1).isPresent()
            || times.at("month", sentence, end).isPresent();
    return month && end == begin + 1;
  }

  private static boolean isAge(Sentence sentence, int begin, int end) {
    return is(sentence, begin - 1, ",") && is(sentence, end, ",");
  }

  private static boolean is(Sentence sentence, int at, String word) {
    return at >= 0 && at < sentence.size() && sentence.token(at).form().equalsIgnoreCase(word);
  }
}
