package org.w3id.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
  private static final List<String> COMMANDS = List.of("extract", "export", "serve", "status");

  @Test
  void theNearestWordIsGuessed() {
    assertThat(Suggestion.among(COMMANDS, "extarct")).contains("extract");
    assertThat(Suggestion.among(COMMANDS, "exprot")).contains("export");
    assertThat(Suggestion.among(COMMANDS, "stats")).contains("status");
  }

  @Test
  void nothingIsGuessedFromAfar() {
    assertThat(Suggestion.among(COMMANDS, "wedding")).isEmpty();
    assertThat(Suggestion.among(COMMANDS, "x")).isEmpty();
    assertThat(Suggestion.among(List.of(), "serve")).isEmpty();
  }
}
