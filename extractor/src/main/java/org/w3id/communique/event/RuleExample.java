package org.w3id.communique.event;

import java.util.Map;
import java.util.Optional;

/**
 * A sentence that a rule must or must not understand.
 *
 * @param ruleId id of the rule
 * @param text the sentence
 * @param expected what it must find there, by role or other key of a claim; empty if it must find
 *     nothing
 */
public record RuleExample(String ruleId, String text, Optional<Map<String, Object>> expected) {
  public RuleExample {
    expected = expected.map(Map::copyOf);
  }
}
