package org.w3id.communique.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.communique.claim.Claim;
import org.w3id.communique.claim.Filler;
import org.w3id.communique.event.RuleBook;
import org.w3id.communique.event.RuleExample;
import org.w3id.communique.nlp.SentenceTree;
import org.w3id.communique.ontology.Choice;
import org.w3id.communique.ontology.Outcome;
import org.w3id.communique.ontology.Phase;
import org.w3id.communique.ontology.Role;

/** Holds every event rule to the examples and counter-examples that stand beside it. */
class RuleExamplesTest {
  static Stream<RuleExample> examples() {
    return RuleBook.load().examples().stream().filter(e -> e.expected().isPresent());
  }

  static Stream<RuleExample> counterExamples() {
    return RuleBook.load().examples().stream().filter(e -> e.expected().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void ruleFindsWhatItsExampleSays(RuleExample example) {
    List<Claim> found = found(example);

    assertThat(found).as(() -> found(example.ruleId(), example)).isNotEmpty();
    Map<String, Object> expected = example.expected().orElseThrow();
    assertThat(found)
        .as(() -> found(expected.toString(), example))
        .anyMatch(claim -> differences(claim, expected).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("counterExamples")
  void ruleFindsNothingInItsCounterExample(RuleExample example) {
    assertThat(found(example)).as(() -> found("nothing", example)).isEmpty();
  }

  private static List<Claim> found(RuleExample example) {
    return RealExtractor.claims(example.text()).stream()
        .filter(claim -> claim.foundBy().equals(example.ruleId()))
        .toList();
  }

  /** Where a claim is other than expected; empty if it is as expected. */
  private static List<String> differences(Claim claim, Map<String, Object> expected) {
    List<String> keys = new ArrayList<>();
    expected.forEach(
        (key, value) -> {
          if (!agrees(claim, key, value)) {
            keys.add(key);
          }
        });
    return keys;
  }

  private static boolean agrees(Claim claim, String key, Object value) {
    Optional<String> word = Optional.of(String.valueOf(value));
    return switch (key) {
      case "factuality" -> claim.factuality().localName().equals(value);
      case "date" -> claim.date().map(d -> d.lexical()).equals(word);
      case "phase" -> claim.phase().map(Phase::value).equals(word);
      case "choice" -> claim.choice().map(Choice::value).equals(word);
      case "outcome" -> claim.outcome().map(Outcome::value).equals(word);
      case "quantity" -> claim.quantity().map(q -> q.text()).equals(word);
      default -> fills(claim.roles().getOrDefault(Role.of(key).orElseThrow(), List.of()), value);
    };
  }

  /** Whether the fillers are those expected, no more and no fewer, in any order. */
  private static boolean fills(List<Filler> fillers, Object expected) {
    List<?> names = expected instanceof List<?> several ? several : List.of(expected);
    return fillers.size() == names.size()
        && names.stream().allMatch(name -> fillers.stream().anyMatch(f -> isCalled(f, name)));
  }

  private static boolean isCalled(Filler filler, Object name) {
    return filler.entity().name().equals(name)
        || filler.mention().equals(name)
        || filler.entity().code().filter(name::equals).isPresent();
  }

  private static String found(String expected, RuleExample example) {
    StringBuilder report = new StringBuilder(example.text());
    report.append("\nexpected of ").append(example.ruleId()).append(": ").append(expected);
    for (Claim claim : RealExtractor.claims(example.text())) {
      report.append("\nfound by ").append(claim.foundBy()).append(": ").append(ClaimLine.of(claim));
    }
    RealExtractor.get()
        .annotate(RealExtractor.document(example.text()))
        .sentences()
        .forEach(sentence -> report.append('\n').append(SentenceTree.lines(sentence)));
    return report.toString();
  }
}
