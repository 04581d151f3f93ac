package org.w3id.communique.nlp;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where English words are cut and where not, by the conventions of OntoNotes 5. All patterns run in
 * linear time and see plain quotes and spaces only.
 */
final class TokenRules {
  /** Both ends of each match are cut. */
  private static final List<Pattern> APART =
      List.of(
          Pattern.compile("[\"()\\[\\]{}<>;!?$€£¥₩₽₹%§©®™•*=|~^…–—―]"),
          Pattern.compile("--++|\\.{2,}+"),
          Pattern.compile("(?<!\\d)[,:]|[,:](?!\\d)"),
          Pattern.compile("(?<=\\p{L})/(?=\\p{L})"),
          // a quote at either side of a word, but not the apostrophe of a decade ('90s)
          Pattern.compile("(?<![\\p{L}\\p{N}.])'(?!\\d\\ds?\\b)|'(?![\\p{L}\\p{N}])"),
          Pattern.compile("(?i)(?<=[\\p{L}\\p{N}.])'(?:s|re|ve|d|ll|m)(?![\\p{L}\\p{N}])"),
          Pattern.compile("(?i)(?<=\\p{L})n't(?![\\p{L}\\p{N}])"),
          Pattern.compile("(?<=[\\p{L}\\p{N}])\\.$"));

  /** Both ends of each match are cut, and nothing within. */
  private static final List<Pattern> WHOLE =
      List.of(
          Pattern.compile("(?i)\\b(?:https?://|www\\.)[^ \"<>]{1,2000}[^ \"<>.,;:!?)]"),
          Pattern.compile(
              "\\b[\\p{L}\\p{N}._-]{1,64}@[\\p{L}\\p{N}-]{1,64}(?:\\.[\\p{L}\\p{N}-]{1,64}){1,8}"),
          Pattern.compile("\\b(?:\\p{L}\\.){2,}+"),
          Pattern.compile("(?<![\\p{L}\\p{N}.])\\p{Lu}\\.(?= +\\S)"),
          Pattern.compile("\\b(?:US|AU|NZ|HK|CA|[ACS])\\$"),
          Pattern.compile(
              "(?<![\\p{L}\\p{N}])'?\\d++(?:[.,:/]\\d++)*+(?:st|nd|rd|th|s)?+(?![\\p{L}\\p{N}])"),
          Pattern.compile(
              "(?<![\\p{L}\\p{N}])\\p{Lu}\\p{L}{0,20}-\\d{1,5}\\p{L}{0,3}(?![\\p{L}\\p{N}])"),
          Pattern.compile("\\b\\p{Lu}{1,4}&\\p{Lu}{1,4}\\b"));

  private static final Pattern ABBREVIATION =
      Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L}{2,6})\\.(?= +\\S)");
  private static final Pattern HYPHEN = Pattern.compile("(?<=[\\p{L}\\p{N}.])-(?=[\\p{L}\\p{N}])");

  private final Set<String> abbreviations;
  private final Set<String> prefixes;
  private final Set<String> suffixes;

  /**
   * Takes the words that the rules need, in lower case.
   *
   * @param abbreviations words that keep their period, without it
   * @param prefixes first parts of compounds that keep their hyphen
   * @param suffixes last parts of compounds that keep their hyphen
   */
  TokenRules(Set<String> abbreviations, Set<String> prefixes, Set<String> suffixes) {
    this.abbreviations = Set.copyOf(abbreviations);
    this.prefixes = Set.copyOf(prefixes);
    this.suffixes = Set.copyOf(suffixes);
  }

  /** Adds and removes cuts, given as offsets in {@code plain}. */
  void apply(String plain, BitSet cuts) {
    for (Pattern pattern : APART) {
      for (Matcher match = pattern.matcher(plain); match.find(); ) {
        cuts.set(match.start());
        cuts.set(match.end());
      }
    }
    cutAtHyphens(plain, cuts);
    for (Pattern pattern : WHOLE) {
      for (Matcher match = pattern.matcher(plain); match.find(); ) {
        keep(cuts, match.start(), match.end());
      }
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
      boolean whole =
          isPrefix(wordBefore(plain, hyphen))
              || suffixes.contains(wordAfter(plain, hyphen + 1).toLowerCase(Locale.ROOT));
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
