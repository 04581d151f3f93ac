package org.w3id.communique.nlp;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where English words are cut and where not, by the conventions of OntoNotes 5. All patterns run in
 * linear time and see plain quotes and spaces only.
 */
final class TokenRules {
  /** Codes of money that stand right before a sum: "USD250,000". */
  private static final String CODE =
      "(?:" + String.join("|", new TreeSet<>(ParserForms.CODES)) + ")";

  /** Both ends of each match are cut. */
  private static final List<Rule> APART =
      List.of(
          Rule.of("", "[\"()\\[\\]{}<>;!?$€£¥₩₽₹%§©®™•*=|~^…–—―]"),
          Rule.of("-.", "--++|\\.{2,}+"),
          Rule.of(",:", "(?<!\\d)[,:]|[,:](?!\\d)"),
          Rule.of("/", "(?<=\\p{L})/(?=\\p{L})"),
          // a quote at either side of a word, but not the apostrophe of a decade ('90s)
          Rule.of("'", "(?<![\\p{L}\\p{N}.])'(?!\\d\\ds?\\b)|'(?![\\p{L}\\p{N}])"),
          Rule.of("'", "(?i)(?<=[\\p{L}\\p{N}.])'(?:s|re|ve|d|ll|m)(?![\\p{L}\\p{N}])"),
          Rule.of("'", "(?i)(?<=\\p{L})n't(?![\\p{L}\\p{N}])"),
          Rule.of("cC", "(?i)(?<![\\p{L}\\p{N}])can(?=not(?![\\p{L}\\p{N}]))"),
          Rule.of(".", "(?<=[\\p{L}\\p{N}])\\.$"));

  /** Both ends of each match are cut, and nothing within. */
  private static final List<Rule> WHOLE =
      List.of(
          Rule.of("/.", "(?i)\\b(?:https?://|www\\.)[^ \"<>]{1,2000}[^ \"<>.,;:!?)]"),
          Rule.of(
              "@",
              "\\b[\\p{L}\\p{N}._-]{1,64}@[\\p{L}\\p{N}-]{1,64}(?:\\.[\\p{L}\\p{N}-]{1,64}){1,8}"),
          Rule.of(".", "\\b(?:\\p{L}\\.){2,}+"),
          Rule.of(".", "(?<![\\p{L}\\p{N}.])\\p{Lu}\\.(?= +\\S)"),
          Rule.of("$", "\\b(?:US|AU|NZ|HK|CA|[ACS])\\$"),
          Rule.of("DRPNFYK", "\\b" + CODE + "(?=\\d)"),
          Rule.of(
              "",
              "(?:(?<![\\p{L}\\p{N}])|(?<=\\b"
                  + CODE
                  + "))'?\\d++(?:[.,:/]\\d++)*+(?:st|nd|rd|th|s)?+(?![\\p{L}\\p{N}])"),
          Rule.of(
              "-", "(?<![\\p{L}\\p{N}])\\p{Lu}\\p{L}{0,20}-\\d{1,5}\\p{L}{0,3}(?![\\p{L}\\p{N}])"),
          // "face-to-face", "surface-to-air"
          Rule.of("-", "(?<![\\p{L}\\p{N}-])\\p{L}{2,12}-to-\\p{L}{2,12}(?![\\p{L}\\p{N}-])"),
          Rule.of("+", "(?<![\\p{L}\\p{N}+])\\p{Lu}{1,5}\\d?\\+\\d?(?![\\p{L}\\p{N}+])"),
          Rule.of("&", "\\b\\p{Lu}{1,4}&\\p{Lu}{1,4}\\b"));

  /**
   * A pattern, and characters of which one is in every match, so that most sentences need not be
   * searched; "" if there are none such.
   */
  private record Rule(String anchors, Pattern pattern) {
    static Rule of(String anchors, String pattern) {
      return new Rule(anchors, Pattern.compile(pattern));
    }

    Stream<MatchResult> matches(String plain) {
      boolean possible =
          anchors.isEmpty() || anchors.chars().anyMatch(anchor -> plain.indexOf(anchor) >= 0);
      return possible ? pattern.matcher(plain).results() : Stream.empty();
    }
  }

  private static final Pattern ABBREVIATION =
      Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L}{2,6})\\.(?= +\\S)");
  private static final Pattern HYPHEN = Pattern.compile("(?<=[\\p{L}\\p{N}.])-(?=[\\p{L}\\p{N}])");

  private final Set<String> abbreviations;
  private final Set<String> prefixes;
  private final Set<String> suffixes;
  private final Set<String> verbs;

  /**
   * Takes the words that the rules need, in lower case.
   *
   * @param abbreviations words that keep their period, without it
   * @param prefixes first parts of compounds that keep their hyphen
   * @param suffixes last parts of compounds that keep their hyphen
   * @param verbs compounds of two words that keep their hyphen
   */
  TokenRules(
      Set<String> abbreviations, Set<String> prefixes, Set<String> suffixes, Set<String> verbs) {
    this.abbreviations = Set.copyOf(abbreviations);
    this.prefixes = Set.copyOf(prefixes);
    this.suffixes = Set.copyOf(suffixes);
    this.verbs = Set.copyOf(verbs);
  }

  /** Adds and removes cuts, given as offsets in {@code plain}. */
  void apply(String plain, BitSet cuts) {
    for (Rule rule : APART) {
      rule.matches(plain)
          .forEach(
              match -> {
                cuts.set(match.start());
                cuts.set(match.end());
              });
    }
    cutAtHyphens(plain, cuts);
    for (Rule rule : WHOLE) {
      rule.matches(plain).forEach(match -> keep(cuts, match.start(), match.end()));
    }
    for (Matcher match = ABBREVIATION.matcher(plain); match.find(); ) {
      if (abbreviations.contains(match.group(1).toLowerCase(Locale.ROOT))) {
        keep(cuts, match.start(), match.end());
      }
    }
  }

  private static void keep(BitSet cuts, int begin, int end) {
    cuts.set(begin);
    cuts.clear(begin + 1, end);
    cuts.set(end);
  }

  private void cutAtHyphens(String plain, BitSet cuts) {
    for (Matcher match = HYPHEN.matcher(plain); match.find(); ) {
      int hyphen = match.start();
      String first = wordBefore(plain, hyphen);
      String last = wordAfter(plain, hyphen + 1).toLowerCase(Locale.ROOT);
      boolean whole =
          isPrefix(first)
              || suffixes.contains(last)
              || verbs.contains(first.toLowerCase(Locale.ROOT) + "-" + last);
      cuts.set(hyphen, !whole);
      cuts.set(hyphen + 1, !whole);
    }
  }

  /** Acronyms are no prefixes: "UN-backed" is not "un-American". */
  private boolean isPrefix(String word) {
    boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return !acronym && prefixes.contains(word.toLowerCase(Locale.ROOT));
  }

  private static String wordBefore(String plain, int end) {
    int begin = end;
    while (begin > 0 && Character.isLetterOrDigit(plain.charAt(begin - 1))) {
      begin--;
    }
    return plain.substring(begin, end);
  }

  private static String wordAfter(String plain, int begin) {
    int end = begin;
    while (end < plain.length() && Character.isLetterOrDigit(plain.charAt(end))) {
      end++;
    }
    return plain.substring(begin, end);
  }
}
