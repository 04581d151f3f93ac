package org.w3id.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the examples of the help texts to files that there are. */
class HelpExamplesTest {
  private static final Pattern QUERY = Pattern.compile("queries/[\\w-]+\\.rq");

  @Test
  void everyQueryThatHelpShowsIsAFile() {
    String help = CommandLineRun.of(new TestExtraction.CountingLoader(), "query", "--help").out();

    List<String> shown = QUERY.matcher(help).results().map(MatchResult::group).toList();

    assertThat(shown).isNotEmpty();
    assertThat(shown)
        .allSatisfy(name -> assertThat(CompetencyManifest.project().resolve(name)).isRegularFile());
  }
}
