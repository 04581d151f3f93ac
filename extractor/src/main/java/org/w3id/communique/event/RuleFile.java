package org.w3id.communique.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.w3id.communique.lexicon.LexiconException;
import org.w3id.communique.ontology.Choice;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.Outcome;
import org.w3id.communique.ontology.Phase;
import org.w3id.communique.ontology.Role;

/**
 * The rules of one event type, read from YAML. A file names its {@code type}, word lists and
 * supports that its rules share, and the {@code rules}, each with examples and counter-examples. An
 * unknown key, type, role or class fails.
 *
 * @param type the type of all its events
 * @param rules the rules in order of the file
 * @param examples what the rules must and must not find
 */
record RuleFile(EventType type, List<EventRule> rules, List<RuleExample> examples) {
  private static final Set<String> FILE_KEYS =
      Set.of("type", "like", "always", "lists", "supports", "roles", "rules");
  private static final Set<String> RULE_KEYS =
      Set.of(
          "name",
          "verb",
          "noun",
          "particle",
          "qualifier",
          "supports",
          "supported",
          "roles",
          "needs",
          "recalls",
          "except",
          "only",
          "requires",
          "without",
          "source",
          "passive",
          "factuality",
          "phase",
          "choice",
          "outcome",
          "priority",
          "examples",
          "counterExamples");

  RuleFile {
    rules = List.copyOf(rules);
    examples = List.copyOf(examples);
  }

  /** Reads the file {@code rules/NAME.yaml} beside this class. */
  static RuleFile load(String name) {
    Map<String, Object> file = yaml(name);
    Map<String, Object> base = file.get("like") instanceof String like ? yaml(like) : Map.of();
    return new Reader(name, file, base).read();
  }

  private static Map<String, Object> yaml(String name) {
    String resource = "rules/" + name + ".yaml";
    try (InputStream in = RuleFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new LexiconException(
            resource + ": this file of rules is missing from the class path");
      }
      LoadSettings settings = LoadSettings.builder().setLabel(resource).build();
      return asMap(resource, new Load(settings).loadFromInputStream(in));
    } catch (YamlEngineException e) {
      throw new LexiconException(resource + ": is not well-formed YAML: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static Map<String, Object> asMap(String where, @Nullable Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      throw new LexiconException(where + ": expected a mapping, found " + value);
    }
    Map<String, Object> out = new LinkedHashMap<>();
    map.forEach((k, v) -> out.put(String.valueOf(k), v));
    return out;
  }

  /** Turns the YAML of one file into rules, naming the file and rule in each error. */
  private static final class Reader {
    private final String name;
    private final Map<String, Object> file;
    private final Map<String, Object> base;
    private final EventType type;
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    Reader(String name, Map<String, Object> file, Map<String, Object> base) {
      this.name = name;
      this.file = file;
      this.base = base;
      checkKeys(name, file.keySet(), FILE_KEYS);
      String typeName = String.valueOf(file.get("type"));
      this.type =
          EventType.of(typeName)
              .orElseThrow(() -> error(name, "no event type of the ontology: " + typeName));
      for (Map<String, Object> source : List.of(base, file)) {
        asMap(name, source.getOrDefault("lists", Map.of()))
            .forEach((k, v) -> lists.put(k, strings(name, v)));
      }
    }

    RuleFile read() {
      List<EventRule> rules = new ArrayList<>();
      List<RuleExample> examples = new ArrayList<>();
      Set<String> names = new HashSet<>();
      List<Object> own = list(name, file.getOrDefault("rules", List.of()));
      List<Object> inherited = list(name, base.getOrDefault("rules", List.of()));
      for (Object entry : inherited) {
        rules.add(rule(asMap(name, entry), Optional.ofNullable(file.get("always"))));
      }
      for (Object entry : own) {
        Map<String, Object> yaml = asMap(name, entry);
        EventRule rule = rule(yaml, Optional.empty());
        rules.add(rule);
        examples.addAll(examples(rule, yaml));
      }
      for (EventRule rule : rules) {
        if (!names.add(rule.name())) {
          throw error(rule.name(), "this name is used twice");
        }
      }
      return new RuleFile(type, rules, examples);
    }

    /** Makes a rule; one taken over from another file always needs the role that is given. */
    private EventRule rule(Map<String, Object> yaml, Optional<Object> always) {
      String rule = String.valueOf(yaml.get("name"));
      checkKeys(rule, yaml.keySet(), RULE_KEYS);
      boolean verb = yaml.containsKey("verb");
      if (verb == yaml.containsKey("noun")) {
        throw error(rule, "needs either 'verb' or 'noun'");
      }
      return new EventRule(
          rule,
          type,
          verb ? TriggerKind.VERB : TriggerKind.NOUN,
          words(rule, yaml.get(verb ? "verb" : "noun")),
          text(yaml, "particle"),
          words(rule, yaml.get("qualifier")),
          supports(rule, yaml),
          Boolean.TRUE.equals(yaml.get("supported")),
          roles(rule, yaml),
          needs(
              rule, yaml.containsKey("recalls") ? yaml.get("recalls") : yaml.get("needs"), always),
          recalled(rule, yaml.get("recalls")),
          conditions(rule, yaml.get("except")),
          conditions(rule, yaml.get("only")),
          words(rule, yaml.get("requires")),
          words(rule, yaml.get("without")),
          text(yaml, "source"),
          Boolean.TRUE.equals(yaml.get("passive")),
          text(yaml, "factuality")
              .map(v -> known(rule, v, Factuality.values(), Factuality::localName)),
          text(yaml, "phase").map(v -> known(rule, v, Phase.values(), Phase::value)),
          text(yaml, "choice").map(v -> known(rule, v, Choice.values(), Choice::value)),
          text(yaml, "outcome").map(v -> known(rule, v, Outcome.values(), Outcome::value)),
          yaml.get("priority") instanceof Integer p ? p : 0);
    }

    private List<SupportVerb> supports(String rule, Map<String, Object> yaml) {
      Object value = yaml.containsKey("supports") ? yaml.get("supports") : shared("supports");
      List<SupportVerb> out = new ArrayList<>();
      for (Object entry : value == null ? List.of() : list(rule, value)) {
        Map<String, Object> support = asMap(rule, entry);
        checkKeys(rule, support.keySet(), Set.of("verb", "preposition", "phase", "outside"));
        out.add(
            new SupportVerb(
                words(rule, support.get("verb")),
                text(support, "preposition"),
                text(support, "phase").map(v -> known(rule, v, Phase.values(), Phase::value)),
                Boolean.TRUE.equals(support.get("outside"))));
      }
      return out;
    }

    private List<RoleRule> roles(String rule, Map<String, Object> yaml) {
      Map<String, Object> classes =
          new LinkedHashMap<>(asMap(rule, base.getOrDefault("roles", Map.of())));
      classes.putAll(asMap(rule, file.getOrDefault("roles", Map.of())));
      List<RoleRule> out = new ArrayList<>();
      asMap(rule, yaml.getOrDefault("roles", Map.of()))
          .forEach(
              (key, value) ->
                  alternatives(value).forEach(v -> out.add(roleRule(rule, key, v, classes))));
      return out;
    }

    /** Ways to fill one role, the preferred first: a list of mappings. */
    private static List<Object> alternatives(Object value) {
      return value instanceof List<?> l && l.stream().allMatch(Map.class::isInstance)
          ? List.copyOf(l)
          : List.of(value);
    }

    private RoleRule roleRule(String rule, String key, Object value, Map<String, Object> classes) {
      Role role =
          Role.of(key)
              .filter(type.roles()::contains)
              .orElseThrow(() -> error(rule, "no role: " + key));
      Object defaults = classes.getOrDefault(key, List.of("any"));
      List<String> functions =
          value instanceof Map<?, ?> m ? strings(rule, m.get("from")) : strings(rule, value);
      Object named = value instanceof Map<?, ?> m && m.containsKey("of") ? m.get("of") : defaults;
      boolean all = value instanceof Map<?, ?> m && Boolean.TRUE.equals(m.get("all"));
      Set<FillerClass> of = new LinkedHashSet<>();
      for (String c : strings(rule, named)) {
        of.addAll(FillerClass.named(c).orElseThrow(() -> error(rule, "no class of fillers: " + c)));
      }
      return new RoleRule(role, functions, of, all);
    }

    private List<Set<Role>> needs(String rule, @Nullable Object value, Optional<Object> always) {
      List<Set<Role>> out = new ArrayList<>();
      for (String alternative : value == null ? List.<String>of() : strings(rule, value)) {
        Set<Role> together = new LinkedHashSet<>();
        for (String word : alternative.split(" ", -1)) {
          together.add(Role.of(word).orElseThrow(() -> error(rule, "no role: " + word)));
        }
        out.add(together);
      }
      if (always.isPresent()) {
        String named = String.valueOf(always.get());
        Role role = Role.of(named).orElseThrow(() -> error(rule, "no role: " + named));
        out.forEach(together -> together.add(role));
      }
      if (out.isEmpty()) {
        type.coreRoles().forEach(role -> out.add(Set.of(role)));
      }
      return out;
    }

    private Set<Role> recalled(String rule, @Nullable Object value) {
      Set<Role> out = new LinkedHashSet<>();
      if (value != null) {
        needs(rule, value, Optional.empty()).forEach(out::addAll);
      }
      return out;
    }

    private Map<String, Set<String>> conditions(String rule, @Nullable Object value) {
      Map<String, Set<String>> out = new LinkedHashMap<>();
      if (value != null) {
        asMap(rule, value).forEach((function, lemmas) -> out.put(function, words(rule, lemmas)));
      }
      return out;
    }

    private List<RuleExample> examples(EventRule rule, Map<String, Object> yaml) {
      List<RuleExample> out = new ArrayList<>();
      for (Object entry : list(rule.name(), yaml.getOrDefault("examples", List.of()))) {
        Map<String, Object> expected = new LinkedHashMap<>(asMap(rule.name(), entry));
        String text = String.valueOf(expected.remove("text"));
        out.add(new RuleExample(rule.id(), text, Optional.of(expected)));
      }
      for (String text : strings(rule.name(), yaml.getOrDefault("counterExamples", List.of()))) {
        out.add(new RuleExample(rule.id(), text, Optional.empty()));
      }
      if (out.stream().allMatch(e -> e.expected().isEmpty())
          || out.stream().allMatch(e -> e.expected().isPresent())) {
        throw error(rule.name(), "needs examples and counterExamples");
      }
      return out;
    }

    private @Nullable Object shared(String key) {
      return file.containsKey(key) ? file.get(key) : base.get(key);
    }

    /** Words, in which {@code $NAME} stands for a list of the file. */
    private Set<String> words(String rule, @Nullable Object value) {
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

    private static Optional<String> text(Map<String, Object> yaml, String key) {
      return Optional.ofNullable(yaml.get(key)).map(String::valueOf);
    }

    private <T> T known(
        String rule, String word, T[] values, java.util.function.Function<T, String> name) {
      for (T value : values) {
        if (name.apply(value).equals(word)) {
          return value;
        }
      }
      throw error(rule, "no value of the ontology: " + word);
    }

    private List<Object> list(String rule, @Nullable Object value) {
      if (!(value instanceof List<?> items)) {
        throw error(rule, "expected a list, found " + value);
      }
      return List.copyOf(items);
    }

    private List<String> strings(String rule, @Nullable Object value) {
      if (value instanceof String one) {
        return List.of(one);
      }
      return list(rule, value).stream().map(String::valueOf).toList();
    }

    private void checkKeys(String where, Set<String> keys, Set<String> known) {
      for (String key : keys) {
        if (!known.contains(key)) {
          throw error(
              where, "unknown key '" + key + "', known are " + new java.util.TreeSet<>(known));
        }
      }
    }

    private LexiconException error(String rule, String problem) {
      return new LexiconException("rules/" + name + ".yaml: rule " + rule + ": " + problem);
    }
  }
}
