package org.w3id.communique.lexicon;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words and phrases with their classes, kept in a word list of the columns form, class and source.
 * Immutable.
 *
 * @param <C> the classes; in the file they are written in lower case with hyphens
 */
public final class TermList<C extends Enum<C>> {
  private final Map<List<String>, Set<C>> classes;
  private final boolean caseCounts;
  private final int longest;
  private final Set<String> firstWords;
  private final Set<String> lastWords;

  /**
   * A phrase found in a sequence of words.
   *
   * @param length number of words covered, at least 1
   * @param classes its classes, at least one
   */
  public record Match<C extends Enum<C>>(int length, Set<C> classes) {
    public Match {
      classes = Set.copyOf(classes);
    }
  }

  private TermList(Map<List<String>, Set<C>> classes, boolean caseCounts) {
    this.classes = classes;
    this.caseCounts = caseCounts;
    this.longest = classes.keySet().stream().mapToInt(List::size).max().orElse(0);
    this.firstWords = classes.keySet().stream().map(List::getFirst).collect(Collectors.toSet());
    this.lastWords = classes.keySet().stream().map(List::getLast).collect(Collectors.toSet());
  }

  /**
   * Reads a list that is part of the program.
   *
   * @param resource its path below this package
   * @param caseCounts whether upper and lower case differ
   * @throws LexiconException if it is missing, malformed or has a class that {@code type} lacks
   */
  public static <C extends Enum<C>> TermList<C> load(
      String resource, Class<C> type, boolean caseCounts) {
    Map<List<String>, Set<C>> classes = new HashMap<>();
    Map<C, Set<C>> shared = new EnumMap<>(type);
    for (C known : type.getEnumConstants()) {
      shared.put(known, Set.of(known));
    }
    for (WordList.Row row : WordList.ofResource(resource, "form", "class", "source").rows()) {
      List<String> words = key(NameWords.of(row.cell(0)), caseCounts);
      if (words.isEmpty()) {
        throw row.error("this form has neither letters nor digits; write a word");
      }
      classes.merge(words, Objects.requireNonNull(shared.get(classOf(row, type))), TermList::union);
    }
    return new TermList<>(classes, caseCounts);
  }

  private static <C extends Enum<C>> Set<C> union(Set<C> some, Set<C> others) {
    EnumSet<C> all = EnumSet.copyOf(some);
    all.addAll(others);
    return Collections.unmodifiableSet(all);
  }

  private static <C extends Enum<C>> C classOf(WordList.Row row, Class<C> type) {
    for (C known : type.getEnumConstants()) {
      if (known.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(row.cell(1))) {
        return known;
      }
    }
    throw row.error("'" + row.cell(1) + "' is no class of this list; its first lines name them");
  }

  private static List<String> key(List<String> words, boolean caseCounts) {
    return caseCounts ? words : words.stream().map(word -> key(word, false)).toList();
  }

  private static String key(String word, boolean caseCounts) {
    return caseCounts ? word : word.toLowerCase(Locale.ROOT);
  }

  /** The classes of a form as {@link NameWords} cuts it; empty if the list lacks it. */
  public Set<C> classes(List<String> words) {
    return classes.getOrDefault(key(words, caseCounts), Set.of());
  }

  /** Whether the list gives a form this class. */
  public boolean has(String form, C wanted) {
    return classes(NameWords.of(form)).contains(wanted);
  }

  /** The longest phrase that begins with the word at {@code from}. */
  public Optional<Match<C>> startingAt(List<String> words, int from) {
    if (from >= words.size() || !firstWords.contains(key(words.get(from), caseCounts))) {
      return Optional.empty();
    }
    for (int length = Math.min(longest, words.size() - from); length > 0; length--) {
      Set<C> found = classes(words.subList(from, from + length));
      if (!found.isEmpty()) {
        return Optional.of(new Match<>(length, found));
      }
    }
    return Optional.empty();
  }

  /** The longest phrase whose last word is the one before {@code end}. */
  public Optional<Match<C>> endingAt(List<String> words, int end) {
    if (end < 1 || !lastWords.contains(key(words.get(end - 1), caseCounts))) {
      return Optional.empty();
    }
    for (int length = Math.min(longest, end); length > 0; length--) {
      Set<C> found = classes(words.subList(end - length, end));
      if (!found.isEmpty()) {
        return Optional.of(new Match<>(length, found));
      }
    }
    return Optional.empty();
  }
}
