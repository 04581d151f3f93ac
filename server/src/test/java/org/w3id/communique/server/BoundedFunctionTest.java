package org.w3id.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedFunctionTest {
  private static final String MATH = "<http://www.w3.org/2005/xpath-functions/math#pow>";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  private static RunningServer server;

  @BeforeAll
  static void start(@TempDir Path temp) {
    server = new RunningServer(temp.resolve("store"), RunningServer.OPTIONS, "announcement");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 * 4                                       | 12
          0.5 * 0.5                                   | 0.25
          1e200 * 1e200                               | INF
          POW(2, 10)                                  | 1024
          POW(2, -1)                                  | 0.5e0
          POW(1.5, 2)                                 | 2.25e0
          CONTAINS("abc", "bc")                       | true
          STRBEFORE("abc", "c")                       | ab
          STRAFTER("abc", "a")                        | bc
          CONCAT("a", "b")                            | ab
          ENCODE_FOR_URI("a b")                       | a%20b
          <xsd:integer>("42") + 1                     | 43
          <xsd:date>("2024-06-18")                    | 2024-06-18
          STRDT("42", <xsd:integer>) + 1              | 43
          STRLEN(STRDT(?large, <xsd:string>))         | 524288
          STRLEN(<xsd:string>(?large))                | 524288
          """)
  void computesAsTheEngineDoes(String expression, String value) {
    assertThat(value(expression)).isEqualTo(value);
  }

  /** None of these ends within the time of a test where it is carried out. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "POW(99999999, 999999999)",
        "POW(3, -99999999999999999999)",
        "?square * ?square",
        "CONTAINS(?large, CONCAT(SUBSTR(?large, 1, 200000), 'b'))",
        "STRBEFORE(?large, CONCAT(SUBSTR(?large, 1, 200000), 'b'))",
        "STRAFTER(?large, CONCAT(SUBSTR(?large, 1, 200000), 'b'))",
        "<xsd:integer>(?large)",
        "STRDT(?large, <xsd:integer>) + 1",
        "CONCAT(?large, ?large)"
      })
  void leavesOutWhatIsTooLarge(String expression) {
    assertThat(value(expression)).isEmpty();
  }

  private static String value(String expression) {
    String large =
        doubled("large", "'9'", "CONCAT(?large%1$d, ?large%1$d)", 19)
            + doubled("square", "99999999", "?square%1$d * ?square%1$d", 10);
    String query =
        "SELECT ?value { %s BIND (%s AS ?value) }"
            .formatted(large, expression.replace("POW", MATH).replace("<xsd:", "<" + XSD));
    String csv = server.query(query, "Accept", "text/csv").body();
    return csv.lines().skip(1).collect(Collectors.joining());
  }

  /** A variable whose value is made of itself again and again. */
  private static String doubled(String name, String first, String next, int times) {
    String steps =
        IntStream.range(0, times)
            .mapToObj(i -> "BIND (" + next.formatted(i) + " AS ?" + name + (i + 1) + ") ")
            .collect(Collectors.joining());
    return "BIND (%s AS ?%s0) %s BIND (?%s%d AS ?%s) "
        .formatted(first, name, steps, name, times, name);
  }
}
