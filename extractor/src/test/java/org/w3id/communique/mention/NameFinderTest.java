package org.w3id.communique.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.Gazetteer;
import org.w3id.communique.lexicon.NameLexicon;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Sentences;

class NameFinderTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final NameFinder FINDER = new NameFinder(GAZETTEER, NameLexicon.load());

  @Test
  void namesStandInOrderWithoutOverlap() {
    List<String> pieces =
        List.of(
            "Russian/JJ",
            "President",
            "Vladimir",
            "Kim",
            "Jong",
            "Un",
            "the/DT",
            "of/IN",
            "~-",
            "Ministry",
            "Georgia",
            "Jordan",
            "U.S.",
            "May",
            "~'s",
            "Bank",
            "and/CC",
            "~,",
            "UN",
            "USS",
            "Treaty",
            "al",
            "Republic",
            "China",
            "State");
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      String words =
          random
              .ints(1 + random.nextInt(14), 0, pieces.size())
              .mapToObj(pieces::get)
              .collect(Collectors.joining(" "));
      Sentence sentence = Sentences.of(words);
      int end = 0;
      for (NameMention name : FINDER.find(sentence)) {
        assertTrue(name.span().begin() >= end && name.span().end() <= sentence.size(), words);
        assertTrue(name.span().contains(name.head()), words);
        end = name.span().end();
      }
    }
  }

  @Test
  void aMonsterOfASentenceTakesBoundedTime() {
    String words = "President Kim of the U.S. Ministry - ".repeat(2_500).strip();
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> FINDER.find(Sentences.of(words)), "many tokens");
    String token = "A".repeat(100_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> FINDER.find(Sentences.of("The " + token)), "a long token");
  }

  @Test
  void acronymsAreWordsWhereAllIsInCapitals() {
    List<NameMention> names = FINDER.find(Sentences.of("WHO WILL GIVE US THE WEAPONS ?"));
    assertEquals(List.of(), names);
  }

  @Test
  void aSurnameIsAPersonWhereTheDocumentHasTheName() {
    List<Mention> first = List.copyOf(FINDER.find(Sentences.of("Then Mr. Robert Zyxwv spoke")));
    List<Mention> second = List.copyOf(FINDER.find(Sentences.of("He met Zyxwv/NNP in Zyxwv")));
    List<List<Mention>> unified = NameUnifier.unify(List.of(first, second), GAZETTEER);
    unified.getLast().stream()
        .map(NameMention.class::cast)
        .forEach(n -> assertEquals(EntityKind.PERSON, n.kind()));
  }

  @Test
  void theNorthIsTheOneStateOfThatNameInTheDocument() {
    List<Mention> korea = List.copyOf(FINDER.find(Sentences.of("They left North Korea")));
    List<Mention> north = List.copyOf(FINDER.find(Sentences.of("They fled from the North")));
    Mention found = NameUnifier.unify(List.of(korea, north), GAZETTEER).getLast().getFirst();
    assertEquals("PRK", ((NameMention) found).entity().orElseThrow().key());
  }

  @Test
  void theNorthIsTheCounterpartOfTheStateOfTheSouth() {
    List<Mention> seoul = List.copyOf(FINDER.find(Sentences.of("They flew to Seoul")));
    List<Mention> north = List.copyOf(FINDER.find(Sentences.of("They fled from the North")));
    Mention found = NameUnifier.unify(List.of(seoul, north), GAZETTEER).getLast().getFirst();
    assertEquals("PRK", ((NameMention) found).entity().orElseThrow().key());
  }

  @Test
  void theNorthIsNoStateBesideOneWithoutCounterpart() {
    List<Mention> africa = List.copyOf(FINDER.find(Sentences.of("They flew to South Africa")));
    List<Mention> north = List.copyOf(FINDER.find(Sentences.of("They fled from the North")));
    Mention found = NameUnifier.unify(List.of(africa, north), GAZETTEER).getLast().getFirst();
    assertEquals(Optional.empty(), ((NameMention) found).entity());
  }
}
