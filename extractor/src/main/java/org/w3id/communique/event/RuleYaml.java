package org.w3id.communique.event;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3id.communique.lexicon.LexiconException;

/** The values of a file of rules, typed; what does not fit is an error that names file and rule. */
final class RuleYaml {
  private final String name;
  private final Map<String, Object> own;
  private final Map<String, Object> base;
  private final Map<String, List<String>> lists = new LinkedHashMap<>();

  /**
   * Reads the lists of words.
   *
   * @param name of the file, without its ending
   * @param own what it says
   * @param base what the file says that it is like; empty if there is none
   */
  RuleYaml(String name, Map<String, Object> own, Map<String, Object> base) {
    this.name = name;
    this.own = own;
    this.base = base;
    for (Map<String, Object> source : List.of(base, own)) {
      mapping(name, source.getOrDefault("lists", Map.of()))
          .forEach((k, v) -> lists.put(k, strings(name, v)));
    }
  }

  String name() {
    return name;
  }

  Map<String, Object> own() {
    return own;
  }

  Map<String, Object> base() {
    return base;
  }

  /** What the file says under a key, else the file that it is like. */
  @Nullable Object shared(String key) {
    return own.containsKey(key) ? own.get(key) : base.get(key);
  }

  /** Words, in which {@code $NAME} stands for a list of the file. */
  Set<String> words(String rule, @Nullable Object value) {
    Set<String> out = new LinkedHashSet<>();
    for (String word : value == null ? List.<String>of() : strings(rule, value)) {
      if (word.startsWith("$")) {
        List<String> named = lists.get(word.substring(1));
        if (named == null) {
          throw error(rule, "no list of this name: " + word);
        }
        out.addAll(named);
      } else {
        out.add(word);
      }
    }
    return out;
  }

  /** The class of words that "<armed-group>" stands for; empty for a word itself. */
  static Optional<String> wordClass(String word) {
    return word.startsWith("<") && word.endsWith(">")
        ? Optional.of(word.substring(1, word.length() - 1))
        : Optional.empty();
  }

  static Optional<String> text(Map<String, Object> yaml, String key) {
    return Optional.ofNullable(yaml.get(key)).map(String::valueOf);
  }

  <T> T known(String rule, String word, T[] values, Function<T, String> name) {
    for (T value : values) {
      if (name.apply(value).equals(word)) {
        return value;
      }
    }
    throw error(rule, "no value of the ontology: " + word);
  }

  List<Object> list(String rule, @Nullable Object value) {
    if (!(value instanceof List<?> items)) {
      throw error(rule, "expected a list, found " + value);
    }
    return List.copyOf(items);
  }

  List<String> strings(String rule, @Nullable Object value) {
    if (value instanceof String one) {
      return List.of(one);
    }
    return list(rule, value).stream().map(String::valueOf).toList();
  }

  void checkKeys(String where, Set<String> keys, Set<String> known) {
    for (String key : keys) {
      if (!known.contains(key)) {
        throw error(where, "unknown key '" + key + "', known are " + new TreeSet<>(known));
      }
    }
  }

  LexiconException error(String rule, String problem) {
    return new LexiconException("rules/" + name + ".yaml: rule " + rule + ": " + problem);
  }

  static Map<String, Object> mapping(String where, @Nullable Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      throw new LexiconException(where + ": expected a mapping, found " + value);
    }
    Map<String, Object> out = new LinkedHashMap<>();
    map.forEach((k, v) -> out.put(String.valueOf(k), v));
    return out;
  }
}
