package org.w3id.communique.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * All names known beforehand: states, organisations, persons, places and things, each with its
 * forms. Immutable; loaded once, in a fraction of a second.
 */
public final class Gazetteer {
  private static final List<String> FILES =
      List.of(
          "names/states.tsv",
          "names/organizations.tsv",
          "names/persons.tsv",
          "names/places.tsv",
          "names/items.tsv",
          "names/others.tsv");

  private final Map<String, NamedEntity> entities;
  private final Map<String, List<Form>> formsByFirstWord;

  /** A form cut into words, with its readings; the preferred one first. */
  private record Form(List<String> words, List<NameReading> readings) {}

  Gazetteer(Map<String, NamedEntity> entities, Map<List<String>, List<NameReading>> readings) {
    this.entities = entities;
    this.formsByFirstWord = HashMap.newHashMap(readings.size());
    readings.forEach(
        (words, ways) ->
            formsByFirstWord
                .computeIfAbsent(words.getFirst(), w -> new ArrayList<>(1))
                .add(new Form(words, List.copyOf(ways))));
    formsByFirstWord
        .values()
        .forEach(
            forms -> forms.sort((a, b) -> Integer.compare(b.words().size(), a.words().size())));
  }

  /** The names that come with the program. */
  public static Gazetteer load() {
    return load(List.of());
  }

  /**
   * The names that come with the program and those of the user's files, whose readings come first.
   *
   * @throws LexiconException if a file cannot be read or one of its lines cannot be understood
   */
  public static Gazetteer load(List<Path> files) {
    GazetteerLoader loader = new GazetteerLoader();
    for (Path file : files) {
      loader.add(WordList.ofFile(file, GazetteerLoader.COLUMNS));
    }
    for (String file : FILES) {
      loader.add(WordList.ofResource(file, GazetteerLoader.COLUMNS));
    }
    return loader.build();
  }

  /**
   * The longest form that begins at a position of a sequence of words as {@link NameWords} cuts
   * them. Case counts, but a word all in capitals also agrees with a capitalised one.
   */
  public Optional<NameMatch> longestMatch(List<String> words, int from) {
    Optional<NameMatch> exact = longest(words, from, words.get(from));
    boolean phrase =
        from + 1 < words.size() && capitals(words.get(from)) && shouted(words.get(from + 1));
    if (!phrase && (exact.isPresent() || !shouted(words.get(from)))) {
      return exact;
    }
    Optional<NameMatch> lowered =
        longest(words, from, capitalised(words.get(from)))
            .filter(m -> shouted(words.get(from)) || m.length() > 1)
            .filter(m -> exact.isEmpty() || m.length() > exact.get().length());
    return lowered.or(() -> exact);
  }

  private Optional<NameMatch> longest(List<String> words, int from, String first) {
    for (Form form : formsByFirstWord.getOrDefault(first, List.of())) {
      if (agrees(form.words(), words, from)) {
        return Optional.of(new NameMatch(form.words().size(), form.readings()));
      }
    }
    return Optional.empty();
  }

  private static boolean agrees(List<String> form, List<String> words, int from) {
    if (from + form.size() > words.size()) {
      return false;
    }
    for (int i = 1; i < form.size(); i++) {
      String word = words.get(from + i);
      if (!form.get(i).equals(word) && !(shouted(word) && form.get(i).equalsIgnoreCase(word))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a word is in capitals beyond what an acronym usually is; short ones could be acronyms
   * of something else.
   */
  private static boolean shouted(String word) {
    return word.length() > 3 && capitals(word);
  }

  private static boolean capitals(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static String capitalised(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  /** The readings of a whole name, the preferred one first; empty if it is not known. */
  public List<NameReading> readings(String name) {
    List<String> words = NameWords.of(name);
    return words.isEmpty()
        ? List.of()
        : longestMatch(words, 0)
            .filter(m -> m.length() == words.size())
            .map(NameMatch::readings)
            .orElse(List.of());
  }

  /** The entity with the last part of its IRI. */
  public Optional<NamedEntity> entity(EntityKind kind, String key) {
    return Optional.ofNullable(entities.get(GazetteerLoader.id(kind, key)));
  }

  /** The state with an ISO 3166-1 alpha-3 code, or an ISO 3166-3 one for a former state. */
  public Optional<NamedEntity> state(String code) {
    return entity(EntityKind.STATE, code);
  }

  /** All entities in the order of their files, the user's first. */
  public Collection<NamedEntity> entities() {
    return entities.values();
  }
}
