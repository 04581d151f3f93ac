package org.w3id.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3id.communique.nlp.SharedAnnotator;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/** Ties the verbs of the rules to the list of those that the tagger takes for nouns. */
class RuleVerbsTest {
  private static final String LIST = "/org/w3id/communique/nlp/present-tense.txt";
  private static final String ANY = "any";
  private static final List<String> SUBJECT = List.of("Russia", "and", "Ukraine");

  /** Verbs that name things far more often than deeds: the list would make deeds of them. */
  private static final Set<String> GAPS =
      Set.of(
          "approach",
          "batter",
          "beef",
          "bow",
          "breakfast",
          "caucus",
          "center",
          "centre",
          "chip",
          "engineer",
          "gun",
          "loft",
          "lunch",
          "malfunction",
          "mass",
          "park",
          "phase",
          "pony",
          "ratchet",
          "re-export",
          "root");

  @Test
  void verbThatLooksLikeANounInThePresentTenseIsListed() {
    List<String> verbs = unlistedVerbs();
    String text =
        verbs.stream()
            .map(verb -> String.join(" ", SUBJECT) + " " + verb + " 35 prisoners.")
            .collect(Collectors.joining("\n\n"));

    List<Sentence> sentences = SharedAnnotator.annotate(text).sentences();

    assertThat(sentences).hasSameSizeAs(verbs);
    assertThat(sentences.stream().map(s -> s.token(SUBJECT.size())).filter(Token::isNoun))
        .extracting(Token::form)
        .as("to be added to present-tense.txt, or to be taken from the gaps")
        .containsExactlyInAnyOrderElementsOf(GAPS);
  }

  /** The verbs of all rules that the list does not have, in order; the others need no parsing. */
  private static List<String> unlistedVerbs() {
    Set<String> listed = listed();
    return Arrays.stream(EventType.values())
        .flatMap(type -> RuleFile.load(type.localName()).rules().stream())
        .flatMap(RuleVerbsTest::verbs)
        .filter(verb -> !verb.equals(ANY) && !listed.contains(verb))
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<String> verbs(EventRule rule) {
    Stream<String> carrying = rule.supports().stream().flatMap(support -> support.verbs().stream());
    return rule.kind() == TriggerKind.VERB
        ? Stream.concat(rule.lemmas().stream(), carrying)
        : carrying;
  }

  private static Set<String> listed() {
    try (InputStream list = RuleVerbsTest.class.getResourceAsStream(LIST)) {
      return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
