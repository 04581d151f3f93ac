package org.w3id.communique.evaluation;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One name of a filler and the words in it that count.
 *
 * @param written the name as it is written
 * @param words lower case, without titles and plural s, in order
 * @param capitalised those of the words that were written with a capital
 */
record Name(String written, List<String> words, Set<String> capitalised) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_$%.]+");
  private static final Pattern HYPHEN =
      Pattern.compile("(?<=[\\p{L}\\p{N}_])[-\\u2010-\\u2015](?=[\\p{L}\\p{N}_])");
  private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,6}\\n?");

  /** Words that do not tell one filler from another. */
  private static final Set<String> WITHOUT_WEIGHT =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "and",
          "'s",
          "s",
          "its",
          "his",
          "her",
          "their",
          "mr",
          "mrs",
          "ms",
          "dr",
          "president",
          "minister",
          "prime",
          "foreign",
          "chancellor",
          "king",
          "leader",
          "secretary",
          "general",
          "former");

  Name {
    words = List.copyOf(words);
    capitalised = Set.copyOf(capitalised);
  }

  static Name of(String written) {
    String split = HYPHEN.matcher(written.replace('\u2019', '\'')).replaceAll(" ");
    List<String> found =
        WORD.matcher(split)
            .results()
            .map(word -> word.group().replace(".", ""))
            .filter(w -> !w.isEmpty())
            .toList();
    List<String> weighty =
        found.stream().filter(word -> !WITHOUT_WEIGHT.contains(lower(word))).toList();
    List<String> kept = (weighty.isEmpty() ? found : weighty).stream().map(Name::singular).toList();
    Set<String> capitalised = new HashSet<>();
    kept.stream()
        .filter(word -> Character.isUpperCase(word.codePointAt(0)))
        .forEach(w -> capitalised.add(lower(w)));
    return new Name(written, kept.stream().map(Name::lower).toList(), capitalised);
  }

  private static String singular(String word) {
    boolean plural =
        word.codePointCount(0, word.length()) > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private boolean isCode() {
    Matcher matcher = CODE.matcher(written);
    return matcher.matches();
  }

  /**
   * Whether the two name the same thing: the same words; or the same last word, and the words of
   * one among those of the other, or at least half of all words in both and no capitalised word in
   * one alone. Codes match whole or not at all.
   */
  boolean matches(Name other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return false;
    }
    if (words.equals(other.words)) {
      return true;
    }
    if (isCode() || other.isCode() || !words.getLast().equals(other.words.getLast())) {
      return false;
    }
    Set<String> mine = new LinkedHashSet<>(words);
    Set<String> theirs = new LinkedHashSet<>(other.words);
    if (mine.containsAll(theirs) || theirs.containsAll(mine)) {
      return true;
    }
    Set<String> all = new LinkedHashSet<>(mine);
    all.addAll(theirs);
    long shared = mine.stream().filter(theirs::contains).count();
    return (double) shared / all.size() >= 0.5
        && all.stream()
            .filter(word -> !mine.contains(word) || !theirs.contains(word))
            .noneMatch(word -> capitalised.contains(word) || other.capitalised.contains(word));
  }
}
