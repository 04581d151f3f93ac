package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3id.communique.ontology.Choice;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.Outcome;
import org.w3id.communique.ontology.Phase;
import org.w3id.communique.ontology.Role;

/** Makes rules of what a file of them says. */
final class RuleReader {
  private static final Set<String> FILE_KEYS =
      Set.of("type", "like", "always", "lists", "supports", "roles", "rules");
  private static final Set<String> SUPPORT_KEYS =
      Set.of("verb", "preposition", "phase", "outside", "led");

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
          "implied",
          "recalls",
          "except",
          "only",
          "requires",
          "without",
          "counted",
          "several",
          "source",
          "passive",
          "factuality",
          "phase",
          "choice",
          "outcome",
          "priority",
          "inherited",
          "examples",
          "counterExamples");

  private final RuleYaml source;
  private final EventType type;

  RuleReader(RuleYaml source) {
    this.source = source;
    source.checkKeys(source.name(), source.own().keySet(), FILE_KEYS);
    String named = String.valueOf(source.own().get("type"));
    this.type =
        EventType.of(named)
            .orElseThrow(
                () -> source.error(source.name(), "no event type of the ontology: " + named));
  }

  /**
   * The rules of the file, and those of the file that it is {@code like} but for the ones marked
   * {@code inherited: false}, which hold for that file alone.
   */
  RuleFile read() {
    List<EventRule> rules = new ArrayList<>();
    List<RuleExample> examples = new ArrayList<>();
    Set<String> names = new HashSet<>();
    List<Object> own = source.list(source.name(), source.own().getOrDefault("rules", List.of()));
    List<Object> inherited =
        source.list(source.name(), source.base().getOrDefault("rules", List.of()));
    for (Object entry : inherited) {
      Map<String, Object> yaml = RuleYaml.mapping(source.name(), entry);
      if (!Boolean.FALSE.equals(yaml.get("inherited"))) {
        rules.add(rule(yaml, Optional.ofNullable(source.own().get("always"))));
      }
    }
    for (Object entry : own) {
      Map<String, Object> yaml = RuleYaml.mapping(source.name(), entry);
      EventRule rule = rule(yaml, Optional.empty());
      rules.add(rule);
      examples.addAll(examples(rule, yaml));
    }
    for (EventRule rule : rules) {
      if (!names.add(rule.name())) {
        throw source.error(rule.name(), "this name is used twice");
      }
    }
    return new RuleFile(type, rules, examples);
  }

  /** Makes a rule; one taken over from another file always needs the role that is given. */
  private EventRule rule(Map<String, Object> yaml, Optional<Object> always) {
    String rule = String.valueOf(yaml.get("name"));
    source.checkKeys(rule, yaml.keySet(), RULE_KEYS);
    boolean verb = yaml.containsKey("verb");
    if (verb == yaml.containsKey("noun")) {
      throw source.error(rule, "needs either 'verb' or 'noun'");
    }
    return new EventRule(
        rule,
        type,
        verb ? TriggerKind.VERB : TriggerKind.NOUN,
        source.words(rule, yaml.get(verb ? "verb" : "noun")),
        RuleYaml.text(yaml, "particle"),
        source.words(rule, yaml.get("qualifier")),
        supports(rule, yaml),
        Boolean.TRUE.equals(yaml.get("supported")),
        roles(rule, yaml),
        needs(rule, yaml.containsKey("recalls") ? yaml.get("recalls") : yaml.get("needs"), always),
        recalled(rule, yaml.get("implied")),
        recalled(rule, yaml.get("recalls")),
        conditions(rule, yaml.get("except")),
        conditions(rule, yaml.get("only")),
        source.words(rule, yaml.get("requires")),
        source.words(rule, yaml.get("without")),
        RuleYaml.text(yaml, "counted"),
        RuleYaml.text(yaml, "several"),
        RuleYaml.text(yaml, "source"),
        Boolean.TRUE.equals(yaml.get("passive")),
        RuleYaml.text(yaml, "factuality")
            .map(v -> source.known(rule, v, Factuality.values(), Factuality::localName)),
        RuleYaml.text(yaml, "phase").map(v -> source.known(rule, v, Phase.values(), Phase::value)),
        RuleYaml.text(yaml, "choice")
            .map(v -> source.known(rule, v, Choice.values(), Choice::value)),
        RuleYaml.text(yaml, "outcome")
            .map(v -> source.known(rule, v, Outcome.values(), Outcome::value)),
        yaml.get("priority") instanceof Integer p ? p : 0);
  }

  private List<SupportVerb> supports(String rule, Map<String, Object> yaml) {
    Object value = yaml.containsKey("supports") ? yaml.get("supports") : source.shared("supports");
    List<SupportVerb> out = new ArrayList<>();
    for (Object entry : value == null ? List.of() : source.list(rule, value)) {
      Map<String, Object> support = RuleYaml.mapping(rule, entry);
      source.checkKeys(rule, support.keySet(), SUPPORT_KEYS);
      out.add(
          new SupportVerb(
              source.words(rule, support.get("verb")),
              RuleYaml.text(support, "preposition"),
              RuleYaml.text(support, "phase")
                  .map(v -> source.known(rule, v, Phase.values(), Phase::value)),
              Boolean.TRUE.equals(support.get("outside")),
              Boolean.TRUE.equals(support.get("led"))));
    }
    return out;
  }

  private List<RoleRule> roles(String rule, Map<String, Object> yaml) {
    Map<String, Object> classes =
        new LinkedHashMap<>(RuleYaml.mapping(rule, source.base().getOrDefault("roles", Map.of())));
    classes.putAll(RuleYaml.mapping(rule, source.own().getOrDefault("roles", Map.of())));
    List<RoleRule> out = new ArrayList<>();
    RuleYaml.mapping(rule, yaml.getOrDefault("roles", Map.of()))
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
            .orElseThrow(() -> source.error(rule, "no role: " + key));
    Object defaults = classes.getOrDefault(key, List.of("any"));
    List<String> functions =
        value instanceof Map<?, ?> m
            ? source.strings(rule, m.get("from"))
            : source.strings(rule, value);
    Object named = value instanceof Map<?, ?> m && m.containsKey("of") ? m.get("of") : defaults;
    boolean all = value instanceof Map<?, ?> m && Boolean.TRUE.equals(m.get("all"));
    Set<FillerClass> of = new LinkedHashSet<>();
    for (String c : source.strings(rule, named)) {
      of.addAll(
          FillerClass.named(c).orElseThrow(() -> source.error(rule, "no class of fillers: " + c)));
    }
    return new RoleRule(role, functions, of, all);
  }

  private List<Set<Role>> needs(String rule, @Nullable Object value, Optional<Object> always) {
    List<Set<Role>> out = new ArrayList<>();
    for (String alternative : value == null ? List.<String>of() : source.strings(rule, value)) {
      Set<Role> together = new LinkedHashSet<>();
      for (String word : alternative.split(" ", -1)) {
        together.add(Role.of(word).orElseThrow(() -> source.error(rule, "no role: " + word)));
      }
      out.add(together);
    }
    if (always.isPresent()) {
      String named = String.valueOf(always.get());
      Role role = Role.of(named).orElseThrow(() -> source.error(rule, "no role: " + named));
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

  private List<WordCondition> conditions(String rule, @Nullable Object value) {
    List<WordCondition> out = new ArrayList<>();
    if (value != null) {
      RuleYaml.mapping(rule, value)
          .forEach((name, words) -> out.add(WordCondition.of(name, source.words(rule, words))));
    }
    return out;
  }

  private List<RuleExample> examples(EventRule rule, Map<String, Object> yaml) {
    List<RuleExample> out = new ArrayList<>();
    for (Object entry : source.list(rule.name(), yaml.getOrDefault("examples", List.of()))) {
      Map<String, Object> expected = new LinkedHashMap<>(RuleYaml.mapping(rule.name(), entry));
      String text = String.valueOf(expected.remove("text"));
      out.add(new RuleExample(rule.id(), text, Optional.of(expected)));
    }
    for (String text :
        source.strings(rule.name(), yaml.getOrDefault("counterExamples", List.of()))) {
      out.add(new RuleExample(rule.id(), text, Optional.empty()));
    }
    if (out.stream().allMatch(e -> e.expected().isEmpty())
        || out.stream().allMatch(e -> e.expected().isPresent())) {
      throw source.error(rule.name(), "needs examples and counterExamples");
    }
    return out;
  }
}
