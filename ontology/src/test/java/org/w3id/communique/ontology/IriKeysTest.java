package org.w3id.communique.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IriKeysTest {
  @ParameterizedTest
  @ValueSource(strings = {"PRK", "vladimir-putin", "000_54ea2bac9112e103", "v1.2", "a"})
  void safeNamesAreTheirOwnKeys(String name) {
    assertThat(IriKeys.of(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..",
        ".",
        "a/b",
        "a b",
        "a~b",
        "a:b",
        "a%2Fb",
        "статья",
        "Zoë",
        "",
        " ",
        "a?b",
        "a#b",
        "\uD83D\uDE00",
        "x."
      })
  void otherNamesGetASafeKeyWithADigest(String name) {
    assertThat(IriKeys.of(name)).matches("[a-z0-9_-]*~[a-z2-7]{20}");
  }

  @Test
  void slugKeepsWhatCanBeRead() {
    assertThat(IriKeys.of("Zoë Müller / Berlin")).startsWith("zoe-muller-berlin~");
  }

  @Test
  void namesThatLookAlikeHaveDifferentKeys() {
    assertThat(List.of("a b", "a  b", "a/b", "a-b", "A b", "ä b").stream().map(IriKeys::of))
        .doesNotHaveDuplicates();
    assertThat(IriKeys.of(IriKeys.of("a b"))).isNotEqualTo(IriKeys.of("a b"));
  }

  @Test
  void noTwoOfManyRandomNamesShareAKey() {
    Random random = new Random(7);
    Set<String> names = new HashSet<>();
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      String name =
          random
              .ints(random.nextInt(6), ' ', 0x17F)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      names.add(name);
      keys.add(IriKeys.of(name));
    }
    assertThat(keys).hasSameSizeAs(names);
  }

  @Test
  void noDocumentHasTheKeyOfADerivedGraph() {
    assertThat(IriKeys.ofDocument("events")).startsWith("events~");
    assertThat(IriKeys.ofDocument("edges")).startsWith("edges~");
    assertThat(IriKeys.ofDocument("event")).isEqualTo("event");
  }

  @Test
  void digestTellsListsApartThatReadAlike() {
    assertThat(IriKeys.digest(List.of("ab", "c"))).isNotEqualTo(IriKeys.digest(List.of("a", "bc")));
    assertThat(IriKeys.digest(List.of("a"))).isNotEqualTo(IriKeys.digest(List.of("a", "")));
  }

  @Test
  void digestIsTheSameOnEveryMachine() {
    assertThat(IriKeys.digest(List.of("Visit", "2024-06-18"))).isEqualTo("cvivzymkwoaxirxjcphp");
  }
}
