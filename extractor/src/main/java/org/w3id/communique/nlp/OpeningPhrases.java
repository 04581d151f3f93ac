package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3id.communique.text.Token;

/**
 * Keeps the time or place at the end of an opening phrase out of the list behind it: in "After
 * talks on Tuesday, China and Russia signed a treaty" the parser reads "Tuesday, China and Russia",
 * in "After talks in Ankara, Putin and Erdogan left" it reads "Ankara, Putin and Erdogan", and the
 * verb has no subject. Then what follows the comma is parsed by itself.
 */
final class OpeningPhrases implements DependencyParser {
  private static final String COMMA = ",";
  private static final int LONGEST = 14;
  private static final Set<String> JOINED = Set.of("conj", "appos");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");

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
    if (!opening || !isJoined(whole, comma)) {
      return whole;
    }
    if (isTime(forms.get(comma - 1))) {
      return divided(forms, whole, comma);
    }
    return opens(whole.getFirst()) && !hasSubjectBehind(whole, comma)
        ? parted(forms, whole, comma)
        : whole;
  }

  /** Whether a phrase can begin with the word: "in", "after", "meeting". */
  private static boolean opens(ParsedWord first) {
    return first.tag().equals("IN") || isParticiple(first);
  }

  /** "Meeting in Rome", which the parser may take for a noun. */
  private static boolean isParticiple(ParsedWord first) {
    return first.tag().equals("VBG") || first.tag().equals("NN") && first.lemma().endsWith("ing");
  }

  private static boolean hasSubjectBehind(List<ParsedWord> words, int comma) {
    return words.subList(comma + 1, words.size()).stream()
        .anyMatch(w -> SUBJECTS.contains(w.relation()) && w.head() >= 0 && isRoot(words, w.head()));
  }

  private static boolean isRoot(List<ParsedWord> words, int index) {
    return words.get(index).head() == Token.ROOT;
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

  /**
   * Both parts parsed by themselves, if the clause begins with its subject, as "Istanbul and Izmir"
   * does not in "In Ankara, Istanbul and Izmir shops closed".
   */
  private List<ParsedWord> parted(List<String> forms, List<ParsedWord> whole, int comma) {
    int begin = comma + 1;
    ParsedClause clause = ParsedClause.of(parser, forms.subList(begin, forms.size()));
    if (!clause.isFinite() || !clause.beginsWithSubject()) {
      return whole;
    }
    ParsedClause phrase = ParsedClause.of(parser, forms.subList(0, begin));
    List<ParsedWord> joined = new ArrayList<>(opening(phrase, begin + clause.root()));
    joined.addAll(clause.shifted(begin, Token.ROOT, "root"));
    return List.copyOf(joined);
  }

  /**
   * An opening phrase below the verb of the clause behind it; "Meeting in Rome" is a participle.
   */
  private static List<ParsedWord> opening(ParsedClause phrase, int verb) {
    int root = phrase.root();
    ParsedWord head = phrase.words().get(root);
    boolean participle = root == 0 && isParticiple(head);
    String relation = participle ? "advcl" : head.tag().equals("IN") ? "prep" : "dep";
    List<ParsedWord> words = new ArrayList<>(phrase.shifted(0, verb, relation));
    if (participle) {
      words.set(root, new ParsedWord("VBG", head.lemma(), verb, relation, head.nameTag()));
    }
    return words;
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
