package org.w3id.communique.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.communique.claim.Claim;
import org.w3id.communique.claim.Filler;
import org.w3id.communique.claim.Quantity;
import org.w3id.communique.extractor.RealExtractor;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.TestTable;
import org.w3id.communique.ontology.ItemClass;

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
        .allMatch(e -> e.represents().equals(Optional.of("RUS")))
        .isNotEmpty();
    assertThat(entities(text).filter(e -> e.name().contains("Alliance")))
        .allMatch(e -> e.represents().isEmpty())
        .isNotEmpty();
  }

  @Test
  void otherSpellingsAreOtherNames() {
    Entity zelensky =
        entities("Ukrainian President Volodymyr Zelensky visited Poland.")
            .findFirst()
            .orElseThrow();

    assertThat(zelensky.name()).isEqualTo("Volodymyr Zelenskyy");
    assertThat(zelensky.alternativeNames()).containsExactly("Volodymyr Zelensky");
  }

  @Test
  void anItemHasAClassAndAPlainerItemAboveIt() {
    Entity missiles =
        entities("Russia sent new Kh-22 cruise missiles to Iran.")
            .filter(e -> e.kind() == EntityKind.ITEM)
            .findFirst()
            .orElseThrow();

    assertThat(missiles.key()).isEqualTo("kh-22-cruise-missile");
    assertThat(missiles.itemClass()).contains(ItemClass.WEAPON);
    assertThat(missiles.broader().map(Entity::key)).contains("cruise-missile");
  }

  @Test
  void aPersonHasTheOfficesThatAreHeldNow() {
    assertThat(
            entities(
                    "French Foreign Minister Jean-Yves Le Drian met former President Jimmy Carter.")
                .map(e -> e.name() + ": " + e.offices()))
        .containsExactlyInAnyOrder("Jean-Yves Le Drian: [Foreign Minister]", "Jimmy Carter: []");
  }

  @Test
  void aMeasureOfGoodsIsTheQuantityOfATransfer() {
    assertThat(RealExtractor.claims("The European Union sent 20,000 tons of wheat to Sudan."))
        .singleElement()
        .satisfies(
            claim -> {
              Quantity quantity = claim.quantity().orElseThrow();
              assertThat(quantity.value()).contains(new BigDecimal("20000"));
              assertThat(quantity.unit()).contains("tons");
            });
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
