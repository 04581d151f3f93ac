package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3id.communique.text.Token;

/**
 * Keeps the time at the end of an opening phrase out of the list behind it: in "After talks on
 * Tuesday, China and Russia signed a treaty" the parser reads "Tuesday, China and Russia", and the
 * verb has no subject. Then what follows the comma is parsed by itself.
 */
final class OpeningPhrases implements DependencyParser {
  private static final String COMMA = ",";
  private static final int LONGEST = 14;
  private static final Set<String> JOINED = Set.of("conj", "appos");

  private final DependencyParser parser;
  private final Map<String, String> words;

  /**
   * Wraps a parser.
   *
   * @param parser makes the trees
   * @param words lower-case words of opening times: {@code time} for what may stand at the end
   */
  OpeningPhrases(DependencyParser parser, Map<String, String> words) {
    this.parser = parser;
    this.words = Map.copyOf(words);
  }

  @Override
  public List<ParsedWord> parse(List<String> forms) {
    List<ParsedWord> whole = parser.parse(forms);
    int comma = forms.indexOf(COMMA);
    boolean opening = comma > 0 && comma <= LONGEST && comma < forms.size() - 2;
    return opening && isTime(forms.get(comma - 1)) && isJoined(whole, comma)
        ? divided(forms, whole, comma)
        : whole;
  }

  private boolean isTime(String form) {
    return words.getOrDefault(form.toLowerCase(Locale.ROOT), "").equals("time")
        || form.chars().allMatch(Character::isDigit);
  }

  /** Whether something behind the comma was taken for one more of what stands before it. */
  private static boolean isJoined(List<ParsedWord> words, int comma) {
    return words.subList(comma + 1, words.size()).stream()
        .anyMatch(w -> w.head() >= 0 && w.head() < comma && JOINED.contains(w.relation()));
  }

  private List<ParsedWord> divided(List<String> forms, List<ParsedWord> whole, int comma) {
    int begin = comma + 1;
    ParsedClause clause = ParsedClause.of(parser, forms.subList(begin, forms.size()));
    if (!clause.isFinite()) {
      return whole;
    }
    int root = begin + clause.root();
    List<ParsedWord> joined = new ArrayList<>();
    IntStream.range(0, begin)
        .mapToObj(i -> hung(whole.get(i), comma, root, i == comma))
        .forEach(joined::add);
    joined.addAll(clause.shifted(begin, Token.ROOT, "root"));
    return List.copyOf(joined);
  }

  /** What hung on the sentence hangs on its verb; the opening keeps what is within it. */
  private static ParsedWord hung(ParsedWord word, int comma, int root, boolean mark) {
    if (mark) {
      return word.governedBy(root, "punct");
    }
    if (word.head() >= 0 && word.head() < comma) {
      return word;
    }
    return word.head() == Token.ROOT ? word.governedBy(root, "dep") : word.governedBy(root);
  }
}
