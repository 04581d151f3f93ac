package org.w3id.communique.lexicon;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words with what each means to one stage, kept as data: columns form, class, value and source. The
 * form is a lemma in lower case, or several joined by blanks. A value of {@code -} says that the
 * class is all there is to say.
 */
public final class WordTable {
  private final Map<String, Map<String, String>> valuesByClass;

  private WordTable(Map<String, Map<String, String>> valuesByClass) {
    this.valuesByClass = valuesByClass;
  }

  /**
   * Loads tables that are part of the program, as one.
   *
   * @param names paths of the resources below this package, such as {@code words/control.tsv}
   * @throws LexiconException if one is missing, malformed, or they say one thing twice
   */
  public static WordTable load(String... names) {
    Map<String, Map<String, String>> table = new LinkedHashMap<>();
    for (String name : names) {
      for (WordList.Row row :
          WordList.ofResource(name, "form", "class", "value", "source").rows()) {
        String value = row.cell(2).equals("-") ? "" : row.cell(2);
        Map<String, String> values = table.computeIfAbsent(row.cell(1), c -> new LinkedHashMap<>());
        if (values.put(row.cell(0), value) != null) {
          throw row.error("stands in this class twice; remove one of the lines");
        }
      }
    }
    return new WordTable(table);
  }

  /** Whether the form is in the class. */
  public boolean is(String form, String wordClass) {
    return valuesByClass.getOrDefault(wordClass, Map.of()).containsKey(form);
  }

  /**
   * What the table says of the form in the class; empty if it is not in it, "" if it has no value.
   */
  public Optional<String> value(String form, String wordClass) {
    return Optional.ofNullable(valuesByClass.getOrDefault(wordClass, Map.of()).get(form));
  }

  /** The forms of a class in the order of the table; empty if there is no such class. */
  public Set<String> forms(String wordClass) {
    return Collections.unmodifiableSet(valuesByClass.getOrDefault(wordClass, Map.of()).keySet());
  }

  /** The names of all classes. */
  public Set<String> classes() {
    return Set.copyOf(valuesByClass.keySet());
  }
}
