package org.w3id.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.lexicon.WordList;
import org.w3id.communique.mention.TimeExpression.Bound;
import org.w3id.communique.mention.TimeExpression.Bounded;
import org.w3id.communique.mention.TimeExpression.Indefinite;
import org.w3id.communique.mention.TimeExpression.Rarity;
import org.w3id.communique.mention.TimeExpression.Stretch;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;
import org.w3id.communique.text.TokenSpan;

/**
 * Finds the expressions of time in a sentence, by the rules of {@code lexicon/time/rules.tsv}.
 * Durations ("for five years") and what recurs ("every day") are none. Safe for use by several
 * threads.
 */
public final class TimeFinder {
  /**
   * How far before "since" or "in" a word such as "first" turns a time into a measure of rarity.
   */
  private static final int REACH_OF_RANK = 12;

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private final PhraseVocabulary vocabulary;
  private final List<TimeRule> rules;

  /**
   * Loads the rules.
   *
   * @throws org.w3id.communique.lexicon.LexiconException if one is malformed
   */
  public TimeFinder() {
    vocabulary =
        new PhraseVocabulary(
            new WordClasses(WordList.ofResource("time/words.tsv", "class", "form", "value")),
            new NumberReader());
    rules =
        WordList.ofResource("time/rules.tsv", "id", "pattern", "meaning").rows().stream()
            .map(row -> TimeRule.of(row, vocabulary))
            .toList();
  }

  /** The ids of the rules, in order. */
  List<String> ruleIds() {
    return rules.stream().map(TimeRule::id).toList();
  }

  /** The expressions of time of a sentence in order; they do not overlap. */
  public List<TimeMention> find(Sentence sentence) {
    List<TimeMention> found = new ArrayList<>();
    int from = 0;
    while (from < sentence.size()) {
      Optional<Candidate> best = best(sentence, from);
      if (best.isPresent() && !isName(sentence, best.get().match().span())) {
        best.get().time().ifPresent(t -> found.add(mention(sentence, best.get(), t)));
        from = best.get().match().span().end();
      } else {
        from++;
      }
    }
    return new TimeRanges(vocabulary)
        .join(sentence, found).stream().map(m -> placed(sentence, m)).toList();
  }

  private record Candidate(
      TimeRule rule, PhrasePattern.Match match, Optional<TimeExpression> time) {}

  /**
   * The longest match of a rule, the first of equals; rules whose words make no sense are passed
   * over.
   */
  private Optional<Candidate> best(Sentence sentence, int from) {
    Optional<Candidate> best = Optional.empty();
    for (TimeRule rule : rules) {
      Optional<PhrasePattern.Match> match = rule.match(sentence, from);
      if (match.isPresent()
          && best.map(b -> b.match().span().end()).orElse(from) < match.get().span().end()) {
        Optional<TimeExpression> time = rule.read(match.get());
        if (time.isPresent() || rule.meaning() == TimeMeaning.NONE) {
          best = Optional.of(new Candidate(rule, match.get(), time));
        }
      }
    }
    return best;
  }

  /** Whether the name recogniser takes all the words for a person ("April", "May"). */
  private static boolean isName(Sentence sentence, TokenSpan span) {
    return sentence.tokens(span).stream().allMatch(t -> t.nameTag().endsWith("-PERSON"));
  }

  private static TimeMention mention(Sentence sentence, Candidate candidate, TimeExpression time) {
    TokenSpan span = candidate.match().span();
    return new TimeMention(span, Heads.of(sentence, span), time, candidate.rule().id());
  }

  /** The mention with the words before it that change what it says. */
  private TimeMention placed(Sentence sentence, TimeMention mention) {
    TimeMention whole = withPart(sentence, mention);
    int begin = whole.span().begin();
    boolean near = vocabulary.before("approximator", sentence, begin).isPresent();
    if (near && !(whole.time() instanceof Stretch)) { // in "over the last year" it is a preposition
      return with(whole, new Indefinite());
    }
    Optional<Bound> bound =
        isAttribute(sentence, whole)
            ? Optional.empty()
            : vocabulary.before("bound", sentence, begin).map(f -> Bound.valueOf(f.value()));
    if (measuresRarity(sentence, whole, bound)) {
      return with(whole, new Rarity(last(whole.time())));
    }
    return bound.map(b -> with(whole, bounded(b, whole.time()))).orElse(whole);
  }

  private TimeMention withPart(Sentence sentence, TimeMention mention) {
    return vocabulary
        .before("part", sentence, mention.span().begin())
        .map(f -> new TokenSpan(f.end(), mention.span().end()))
        .map(s -> new TimeMention(s, Heads.of(sentence, s), mention.time(), mention.foundBy()))
        .orElse(mention);
  }

  private static TimeMention with(TimeMention mention, TimeExpression time) {
    return new TimeMention(mention.span(), mention.head(), time, mention.foundBy());
  }

  private static TimeExpression last(TimeExpression time) {
    return switch (time) {
      case TimeExpression.Ahead a -> new TimeExpression.FromPublication(a.unit(), -a.length());
      case Stretch s -> new TimeExpression.FromPublication(s.unit(), s.length());
      default -> time;
    };
  }

  private static TimeExpression bounded(Bound bound, TimeExpression time) {
    return switch (time) {
      case TimeExpression.Range r -> r; // "from 2014 to 2016" says both sides
      case Stretch s -> s;
      case TimeExpression.FromEvent e -> e;
      case TimeExpression.Indefinite i -> i;
      case Rarity r -> r;
      case TimeExpression.CalendarDay d -> new Bounded(bound, d);
      case TimeExpression.CalendarMonth m -> new Bounded(bound, m);
      case TimeExpression.CalendarYear y -> new Bounded(bound, y);
      case TimeExpression.Weekday w -> new Bounded(bound, w);
      case TimeExpression.WeekdayOfWeek w -> new Bounded(bound, w);
      case TimeExpression.Weekend w -> new Bounded(bound, w);
      case TimeExpression.FromPublication p -> new Bounded(bound, p);
      case TimeExpression.FromPrevious p -> new Bounded(bound, p);
      case TimeExpression.Then t -> new Bounded(bound, t);
      case TimeExpression.Ahead a -> new Bounded(bound, a);
      case TimeExpression.Bounded b -> b;
    };
  }

  /**
   * Whether the time belongs to the noun after it, as in "after Tuesday's vote": then a preposition
   * before it governs that noun.
   */
  private static boolean isAttribute(Sentence sentence, TimeMention mention) {
    int next = mention.span().end();
    if (next >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(next);
    return token.tag().equals("POS")
        || (token.isNoun() && token.index() == sentence.token(mention.head()).head());
  }

  /**
   * Whether the time says how rare something is: "the first visit since 1982", "the largest in 24
   * years".
   */
  private boolean measuresRarity(Sentence sentence, TimeMention mention, Optional<Bound> bound) {
    boolean measure =
        bound.filter(b -> b == Bound.SINCE).isPresent()
            || mention.time() instanceof TimeExpression.Ahead
            || mention.time() instanceof Stretch;
    for (int i = mention.span().begin() - 1;
        measure && i >= Math.max(0, mention.span().begin() - REACH_OF_RANK);
        i--) {
      Token token = sentence.token(i);
      if (token.tag().equals("JJS")
          || token.tag().equals("RBS")
          || vocabulary.at("rank", sentence, i).isPresent()) {
        return true;
      }
      if (FINITE.contains(token.tag())) {
        return false;
      }
    }
    return false;
  }
}
