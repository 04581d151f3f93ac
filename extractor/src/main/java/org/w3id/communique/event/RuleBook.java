package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3id.communique.ontology.EventType;

/** All event rules, found by the lemma of their trigger. */
public final class RuleBook {
  private final Map<String, List<EventRule>> byLemma = new HashMap<>();
  private final List<RuleExample> examples = new ArrayList<>();

  private RuleBook() {}

  /**
   * Loads the rules of every event type of the ontology.
   *
   * @throws org.w3id.communique.lexicon.LexiconException if a file is missing or says what the
   *     ontology does not know
   */
  public static RuleBook load() {
    RuleBook book = new RuleBook();
    for (EventType type : EventType.values()) {
      RuleFile file = RuleFile.load(type.localName());
      book.examples.addAll(file.examples());
      for (EventRule rule : file.rules()) {
        for (String lemma : rule.lemmas()) {
          book.byLemma.computeIfAbsent(lemma, l -> new ArrayList<>()).add(rule);
        }
      }
    }
    return book;
  }

  /** The rules that a lemma may trigger, in order of the files; none for most words. */
  List<EventRule> triggeredBy(String lemma) {
    return byLemma.getOrDefault(lemma, List.of());
  }

  /** What the rules must and must not find. */
  public List<RuleExample> examples() {
    return List.copyOf(examples);
  }
}
