package org.w3id.communique.mention;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.communique.mention.TimeExpression.CalendarDay;
import org.w3id.communique.mention.TimeExpression.CalendarMonth;
import org.w3id.communique.mention.TimeExpression.CalendarYear;
import org.w3id.communique.mention.TimeExpression.FromPublication;
import org.w3id.communique.mention.TimeExpression.Range;
import org.w3id.communique.mention.TimeExpression.Weekday;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.TokenSpan;

/**
 * Joins two times that a word such as "to" makes one: "from Monday to Wednesday", "between June 30
 * and July 2".
 */
final class TimeRanges {
  private final PhraseVocabulary vocabulary;

  TimeRanges(PhraseVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The mentions in order, those that make a range joined. */
  List<TimeMention> join(Sentence sentence, List<TimeMention> mentions) {
    List<TimeMention> joined = new ArrayList<>();
    for (TimeMention mention : mentions) {
      Optional<TimeMention> range =
          joined.isEmpty() ? Optional.empty() : range(sentence, joined.getLast(), mention);
      range.ifPresent(r -> joined.removeLast());
      joined.add(range.orElse(mention));
    }
    return joined;
  }

  private Optional<TimeMention> range(Sentence sentence, TimeMention first, TimeMention second) {
    int gap = first.span().end();
    boolean between = first.span().begin() > 0 && is(sentence, first.span().begin() - 1, "between");
    boolean through =
        vocabulary
                .at("through", sentence, gap)
                .filter(f -> f.end() == second.span().begin())
                .isPresent()
            || (between && is(sentence, gap, "and") && second.span().begin() == gap + 1);
    if (!through) {
      return Optional.empty();
    }
    TokenSpan span = new TokenSpan(first.span().begin(), second.span().end());
    return pair(first.time(), second.time())
        .map(r -> new TimeMention(span, Heads.of(sentence, span), r, "time/range"));
  }

  private static boolean is(Sentence sentence, int at, String word) {
    return at < sentence.size() && sentence.token(at).form().equalsIgnoreCase(word);
  }

  /** Two times of one kind; the first takes the year that the second states. */
  private static Optional<Range> pair(TimeExpression first, TimeExpression second) {
    if (first instanceof CalendarDay a && second instanceof CalendarDay b) {
      return Optional.of(new Range(new CalendarDay(a.day(), a.year().or(b::year)), b));
    }
    if (first instanceof CalendarMonth a && second instanceof CalendarMonth b) {
      return Optional.of(
          new Range(new CalendarMonth(a.month(), a.year().or(b::year), a.which()), b));
    }
    boolean same = (isYear(first) && isYear(second)) || (isDay(first) && isDay(second));
    return same && !first.equals(second) ? Optional.of(new Range(first, second)) : Optional.empty();
  }

  private static boolean isYear(TimeExpression time) {
    return time instanceof CalendarYear
        || (time instanceof FromPublication p && p.unit() == ChronoUnit.YEARS);
  }

  private static boolean isDay(TimeExpression time) {
    return time instanceof Weekday
        || (time instanceof FromPublication p && p.unit() == ChronoUnit.DAYS);
  }
}
