package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Mends trees in which a day was taken for the last word of the name before it, as news leaves out
 * "on": in "visited Ghana Friday" and "met Modi June 5" the name is the object and the day tells
 * when.
 */
final class DaysBehindNames implements DependencyParser {
  private static final String BEFORE = "compound";
  private static final String WHEN = "npadvmod";
  private static final Set<String> OBJECTS = Set.of("dobj", "attr", "acomp", "pobj");

  private final DependencyParser parser;
  private final Set<String> days;
  private final Set<String> titles;

  /**
   * Wraps a parser.
   *
   * @param days lower-case names of days and months
   * @param titles lower-case words that make one name with the day behind them: "Good Friday"
   */
  DaysBehindNames(DependencyParser parser, Set<String> days, Set<String> titles) {
    this.parser = parser;
    this.days = Set.copyOf(days);
    this.titles = Set.copyOf(titles);
  }

  @Override
  public List<ParsedWord> parse(List<String> forms) {
    List<ParsedWord> words = parser.parse(forms);
    for (int day = 2; day < words.size(); day++) {
      if (days.contains(forms.get(day).toLowerCase(Locale.ROOT))
          && isBehindName(words, forms, day)) {
        int verb = ParsedWord.verbAbove(words, day);
        words = verb >= 0 && verb < day ? mended(words, day, verb) : words;
      }
    }
    return words;
  }

  private boolean isBehindName(List<ParsedWord> words, List<String> forms, int day) {
    ParsedWord before = words.get(day - 1);
    return before.head() == day
        && before.relation().equals(BEFORE)
        && before.tag().startsWith("NNP")
        && !titles.contains(forms.get(day - 1).toLowerCase(Locale.ROOT))
        && !days.contains(forms.get(day - 1).toLowerCase(Locale.ROOT))
        && words.get(day).head() >= 0
        && !words.get(day).relation().equals(BEFORE);
  }

  private static List<ParsedWord> mended(List<ParsedWord> words, int day, int verb) {
    List<ParsedWord> mended = new ArrayList<>(words);
    int name = day - 1;
    String role = words.get(day).relation();
    boolean loose =
        role.equals(WHEN)
            && IntStream.range(0, words.size())
                .filter(i -> words.get(i).head() == words.get(day).head())
                .noneMatch(i -> OBJECTS.contains(words.get(i).relation()));
    for (int i = 0; i < name; i++) {
      if (words.get(i).head() == day) {
        mended.set(i, words.get(i).governedBy(name, words.get(i).relation()));
      }
    }
    mended.set(name, words.get(name).governedBy(words.get(day).head(), loose ? "dobj" : role));
    mended.set(day, words.get(day).governedBy(verb, WHEN));
    return List.copyOf(mended);
  }
}
