package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Shows the parser where an opening time ends. British news leaves out the comma of "On Monday,
 * Smith will meet Rice", and the parser then takes "Monday Smith" for one name. Here it sees the
 * comma, which is taken out of the tree again.
 */
final class ClauseOpenings implements DependencyParser {
  private static final String COMMA = ",";
  private static final int LONGEST = 6;

  private final DependencyParser parser;
  private final Map<String, String> words;
  private final Set<String> functionWords;

  /**
   * Wraps a parser.
   *
   * @param parser makes the tree
   * @param words lower-case words of opening times: {@code opens} for what begins one but is none,
   *     {@code time} for what may stand inside, {@code alone} for what is one by itself
   * @param functionWords lower-case words that begin no noun phrase of their own
   */
  ClauseOpenings(DependencyParser parser, Map<String, String> words, Set<String> functionWords) {
    this.parser = parser;
    this.words = Map.copyOf(words);
    this.functionWords = Set.copyOf(functionWords);
  }

  @Override
  public List<ParsedWord> parse(List<String> forms) {
    int end = end(forms);
    if (end == 0) {
      return parser.parse(forms);
    }
    List<String> shown = new ArrayList<>(forms);
    shown.add(end, COMMA);
    return without(end, parser.parse(shown));
  }

  /** Where an opening time ends that no comma divides from a subject; 0 if there is none. */
  private int end(List<String> forms) {
    String first = classOf(forms.getFirst());
    int end = 1;
    if (first.equals("opens")) {
      while (end < forms.size() && end < LONGEST && isTime(forms.get(end))) {
        end++;
      }
    }
    boolean time = first.equals("alone") || first.equals("opens") && end > 1;
    return time && end + 1 < forms.size() && beginsClause(forms.get(end)) ? end : 0;
  }

  private boolean isTime(String form) {
    return classOf(form).equals("time") || form.chars().allMatch(Character::isDigit);
  }

  /** "On Monday rebels": any noun or adjective; "on Monday in", "on Monday bombed" go on. */
  private boolean beginsClause(String form) {
    return Character.isUpperCase(form.charAt(0))
        || form.equals("the")
        || form.chars().allMatch(Character::isLetter)
            && !form.endsWith("ed")
            && !form.endsWith("ing")
            && !functionWords.contains(form);
  }

  private String classOf(String form) {
    return words.getOrDefault(form.toLowerCase(Locale.ROOT), "");
  }

  private static List<ParsedWord> without(int comma, List<ParsedWord> words) {
    int above = words.get(comma).head();
    List<ParsedWord> kept = new ArrayList<>(words.size() - 1);
    for (int i = 0; i < words.size(); i++) {
      ParsedWord word = words.get(i);
      int head = word.head() == comma ? above : word.head();
      if (i != comma) {
        kept.add(
            new ParsedWord(
                word.tag(),
                word.lemma(),
                head > comma ? head - 1 : head,
                word.relation(),
                word.nameTag()));
      }
    }
    return kept;
  }
}
