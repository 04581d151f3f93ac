package org.w3id.communique.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3id.communique.lexicon.LexiconException;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.EventType;

class RuleFileTest {
  @ParameterizedTest
  @EnumSource
  void everyEventTypeHasRules(EventType type) {
    assertThat(RuleFile.load(type.localName()).rules()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyClassOfWordsThatARuleNamesHasWords(EventType type) {
    Set<String> classes = WordTable.load("words/nouns.tsv").classes();
    assertThat(RuleFile.load(type.localName()).rules())
        .allSatisfy(
            rule ->
                assertThat(
                        Stream.of(rule.except(), rule.only())
                            .flatMap(List::stream)
                            .flatMap(condition -> condition.classes().stream()))
                    .as(rule.id())
                    .isSubsetOf(classes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          unclosed            | is not well-formed YAML
          unknown-file-key    | unknown key 'rule'
          unknown-type        | no event type of the ontology: Journey
          unknown-key         | rule visit: unknown key 'nearby'
          unknown-role        | rule visit: no role: attacker
          unknown-class       | rule visit: no class of fillers: tourist
          unknown-list        | rule visit: no list of this name: $journeys
          unknown-phase       | rule sanction: no value of the ontology: forgotten
          unknown-needs       | rule visit: no role: tourist
          no-trigger          | rule visit: needs either 'verb' or 'noun'
          no-examples         | rule visit: needs examples and counterExamples
          no-counter-examples | rule visit: needs examples and counterExamples
          same-name-twice     | rule visit: this name is used twice
          missing             | this file of rules is missing from the class path
          """)
  void whatIsWrongIsSaidWithFileAndRule(String file, String problem) {
    assertThatThrownBy(() -> RuleFile.load("wrong/" + file))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("rules/wrong/" + file + ".yaml")
        .hasMessageContaining(problem);
  }

  @Test
  void armsTransfersInheritTheRulesOfTransfers() {
    assertThat(RuleFile.load("ArmsTransfer").rules())
        .extracting(EventRule::id)
        .contains("ArmsTransfer/give-to");
  }

  @Test
  void aRuleWithoutSupportsTakesThoseOfItsFile() {
    Optional<EventRule> visit =
        RuleFile.load("Visit").rules().stream()
            .filter(rule -> rule.name().equals("visit-noun"))
            .findFirst();
    assertThat(visit).hasValueSatisfying(rule -> assertThat(rule.supports()).isNotEmpty());
  }
}
