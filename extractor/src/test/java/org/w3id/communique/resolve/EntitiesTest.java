package org.w3id.communique.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.communique.claim.Claim;
import org.w3id.communique.claim.Filler;
import org.w3id.communique.extractor.RealExtractor;
import org.w3id.communique.lexicon.TestTable;

class EntitiesTest {
  static Stream<List<String>> texts() {
    return TestTable.rows(EntitiesTest.class, "entities.tsv");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void knowsWhatWordsStandFor(List<String> example) {
    assertThat(
            entities(example.getFirst())
                .map(EntitiesTest::id)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" ")))
        .isEqualTo(example.getLast());
  }

  @Test
  void aBodyActsForItsStateAndForcesAgainstItDoNot() {
    String text =
        "The Russian Navy attacked Odesa. The Myanmar National Democratic Alliance Army attacked Lashio.";

    assertThat(entities(text).filter(e -> e.name().contains("Navy")))
        .allMatch(e -> e.represents().equals(java.util.Optional.of("RUS")))
        .isNotEmpty();
    assertThat(entities(text).filter(e -> e.name().contains("Alliance")))
        .allMatch(e -> e.represents().isEmpty())
        .isNotEmpty();
  }

  @Test
  void otherSpellingsAreOtherNames() {
    Entity zelensky =
        entities("Ukrainian President Volodymyr Zelensky visited Poland.").findFirst().orElseThrow();

    assertThat(zelensky.name()).isEqualTo("Volodymyr Zelenskyy");
    assertThat(zelensky.alternativeNames()).containsExactly("Volodymyr Zelensky");
  }

  private static Stream<Entity> entities(String text) {
    return RealExtractor.claims(text).stream().flatMap(EntitiesTest::fillers).map(Filler::entity);
  }

  private static Stream<Filler> fillers(Claim claim) {
    return Stream.concat(
        claim.roles().values().stream().flatMap(List::stream), claim.attributedTo().stream());
  }

  private static String id(Entity entity) {
    String scope = entity.scope() == EntityScope.GLOBAL ? "" : "~";
    return entity.kind().name().toLowerCase(Locale.ROOT) + "/" + scope + entity.key();
  }
}
