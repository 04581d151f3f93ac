package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.communique.text.Token;

/**
 * Hides a count of votes from the parser, which takes its numbers for the object: in "rejects, by
 * 301 votes to 203, a motion" and "voted 66 to 27 to legalize". The words are put back into the
 * tree below the verb that they tell of.
 */
final class Tallies implements DependencyParser {
  /** Over a letter a word: n number, v vote, w voting, b by, t to, y -ly, comma, e end, x else. */
  private static final Pattern TALLY =
      Pattern.compile(
          "^bnv?tnv?,?(?=[^,e])"
              + "|,bnv?tnv?,?"
              + "|(?:bnvtnv?|bntnv)"
              + "|(?<=[vw]y?)ntnv?"
              + "|,nv?tnv?(?:,|(?=e))");

  private static final String PAST = "voted";

  private final DependencyParser parser;
  private final Map<String, String> words;

  /**
   * Wraps a parser.
   *
   * @param parser makes the tree
   * @param words lower-case words of counts: {@code number}, {@code vote}, {@code voting}, {@code
   *     by}, {@code joint}
   */
  Tallies(DependencyParser parser, Map<String, String> words) {
    this.parser = parser;
    this.words = Map.copyOf(words);
  }

  @Override
  public List<ParsedWord> parse(List<String> forms) {
    Optional<Span> tally = find(forms);
    if (tally.isEmpty()) {
      return parser.parse(forms);
    }
    int before = tally.get().begin() - 1;
    boolean present = before > 0 && isPresent(forms, before);
    List<String> rest = new ArrayList<>(forms);
    if (present) {
      rest.set(before, PAST);
    }
    rest.subList(tally.get().begin(), tally.get().end()).clear();
    List<ParsedWord> parsed = new ArrayList<>(parser.parse(rest));
    if (present) {
      ParsedWord verb = parsed.get(before);
      parsed.set(
          before, new ParsedWord("VBZ", "vote", verb.head(), verb.relation(), verb.nameTag()));
    }
    return restored(forms, tally.get(), parsed);
  }

  /**
   * Whether "votes" tells what somebody does, as in "the council votes 13-0", where the parser,
   * which is not shown the count, would take it for what the council casts.
   */
  private boolean isPresent(List<String> forms, int word) {
    char before = classOf(forms.get(word - 1));
    return forms.get(word).equals("votes") && before != 'n' && before != 'b';
  }

  /** The words of a count, from {@code begin} up to {@code end}. */
  private record Span(int begin, int end) {
    int size() {
      return end - begin;
    }

    int shifted(int index) {
      return index < begin ? index : index + size();
    }
  }

  private Optional<Span> find(List<String> forms) {
    StringBuilder classes = new StringBuilder();
    forms.forEach(form -> classes.append(classOf(form)));
    Matcher tally = TALLY.matcher(classes);
    return tally.find() && tally.end() - tally.start() < forms.size() - 1
        ? Optional.of(new Span(tally.start(), tally.end()))
        : Optional.empty();
  }

  private char classOf(String form) {
    if (form.chars().allMatch(c -> Character.isDigit(c) || c == ',') && !form.equals(",")) {
      return 'n';
    }
    return switch (words.getOrDefault(form.toLowerCase(Locale.ROOT), form)) {
      case "number" -> 'n';
      case "vote" -> 'v';
      case "voting" -> 'w';
      case "by" -> 'b';
      case "joint" -> 't';
      case "," -> ',';
      case ".", ";", ":" -> 'e';
      default -> form.endsWith("ly") ? 'y' : 'x';
    };
  }

  private List<ParsedWord> restored(List<String> forms, Span tally, List<ParsedWord> parsed) {
    int verb = verbFor(tally, parsed);
    List<ParsedWord> all = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      if (i >= tally.begin() && i < tally.end()) {
        all.add(ofTally(forms.get(i), verb));
      } else {
        ParsedWord word = parsed.get(i < tally.begin() ? i : i - tally.size());
        int head = word.head() == Token.ROOT ? Token.ROOT : tally.shifted(word.head());
        all.add(new ParsedWord(word.tag(), word.lemma(), head, word.relation(), word.nameTag()));
      }
    }
    return all;
  }

  /** Where the verb stands that the count goes with: the one before it, or else the next. */
  private static int verbFor(Span tally, List<ParsedWord> parsed) {
    int found = -1;
    for (int i = 0; i < parsed.size() && (i < tally.begin() || found < 0); i++) {
      found = parsed.get(i).tag().startsWith("V") ? i : found;
    }
    return tally.shifted(Math.max(found, 0));
  }

  private ParsedWord ofTally(String form, int verb) {
    String tag =
        switch (classOf(form)) {
          case 'n' -> "CD";
          case 'v' -> "NNS";
          case 'b' -> "IN";
          case ',' -> ",";
          default -> form.equals("-") ? "HYPH" : "TO";
        };
    String relation = tag.equals(",") ? "punct" : "dep";
    return new ParsedWord(tag, form.toLowerCase(Locale.ROOT), verb, relation, "O");
  }
}
