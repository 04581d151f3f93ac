package org.w3id.communique.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTableTest {
  private static final CSVFormat READING =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @Test
  void beginsWithAByteOrderMarkAndHasALineForEachEvent() throws IOException {
    String table = table();
    assertThat(table).startsWith("\uFEFFevent,type,label,status,contested,date,begin,end,visitor,");
    assertThat(table.split("\r\n", -1)).hasSize(7);
    assertThat(table.replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  @Test
  void aRowHasWhatIsKnownOfAnEvent() throws IOException {
    CSVRecord transfer = row("ArmsTransfer");
    assertThat(transfer.get("status")).isEqualTo("Occurred");
    assertThat(transfer.get("contested")).isEqualTo("false");
    assertThat(transfer.get("date")).isEqualTo("2023");
    assertThat(transfer.get("begin")).isEqualTo("2023-01-01");
    assertThat(transfer.get("end")).isEqualTo("2023-12-31");
    assertThat(transfer.get("supplier")).isEqualTo("North Korea");
    assertThat(transfer.get("recipient")).isEqualTo("Russia");
    assertThat(transfer.get("quantity")).isEqualTo("5000000");
    assertThat(transfer.get("claims")).isEqualTo("1");
    assertThat(transfer.get("documents")).isEqualTo("1");
    assertThat(transfer.get("documentIds")).isEqualTo("one");
    assertThat(transfer.get("evidence")).isEqualTo("“Shells” were sent, all \"five\" million");
    assertThat(transfer.get("visitor")).isEmpty();
  }

  @Test
  void nothingIsTakenForAFormula() throws IOException {
    CSVRecord transfer = row("ArmsTransfer");
    assertThat(transfer.get("item")).isEqualTo("'=HYPERLINK(\"http://example.org\")");
    assertThat(transfer.get("quantityText")).isEqualTo("'-five million");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1", "\n=1", "＝1"})
  void whatASpreadsheetWouldRunIsQuoted(String text) {
    assertThat(Cell.words(text)).startsWith("'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"North Korea", "1 = 1", "“-”", "a@b", ""})
  void otherWordsStayAsTheyAre(String text) {
    assertThat(Cell.words(text)).isEqualTo(text);
  }

  @Test
  void aCellHoldsNoMoreThanASpreadsheetTakes() {
    List<String> many = IntStream.range(0, 10_000).mapToObj(i -> "quote number " + i).toList();
    String cell = Cell.words(new TreeSet<>(many), " | ");
    assertThat(cell).hasSizeLessThan(32_767).endsWith(" more").startsWith("quote number 0 | ");
    assertThat(Cell.words("a".repeat(40_000))).hasSizeLessThan(32_767).endsWith(" …");
    assertThat(Cell.words(new TreeSet<>(List.of("a".repeat(40_000), "b")), " | "))
        .hasSizeLessThan(32_767);
  }

  private static CSVRecord row(String type) throws IOException {
    try (CSVParser parser = CSVParser.parse(table().substring(1), READING)) {
      return parser.stream().filter(row -> row.get("type").equals(type)).findFirst().orElseThrow();
    }
  }

  private static String table() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EventTable.write(SampleGraph.dataset(), SampleGraph.SPACE, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
