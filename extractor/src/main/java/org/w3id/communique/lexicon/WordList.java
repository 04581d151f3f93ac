package org.w3id.communique.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of tab-separated values in UTF-8. Lines that are empty or begin with {@code #} are passed
 * over, and so is a header: a first line that repeats the names of the columns.
 *
 * @param file what to call it in messages
 * @param rows its rows in order of the file
 */
public record WordList(String file, List<Row> rows) {
  public WordList {
    rows = List.copyOf(rows);
  }

  /**
   * One line of a table.
   *
   * @param file the table's name
   * @param line its number, from 1
   * @param cells as many cells as the table has columns, trimmed, none but the last empty
   */
  public record Row(String file, int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** The cell in a column, counted from 0. */
    public String cell(int column) {
      return cells.get(column);
    }

    /** An exception about this row; {@code problem} says what is wrong with it and what to do. */
    public LexiconException error(String problem) {
      return new LexiconException(
          file + ":" + line + ": \"" + String.join(" | ", cells) + "\": " + problem);
    }
  }

  /**
   * Reads a table that is part of the program.
   *
   * @param name path of the resource below this package
   * @param columns names of the columns
   * @throws LexiconException if it is missing or malformed
   */
  public static WordList ofResource(String name, String... columns) {
    try (InputStream in = WordList.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new LexiconException(name + ": this word list is missing from the class path");
      }
      return read(
          name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), columns);
    } catch (IOException e) {
      throw new LexiconException(name + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a user's table.
   *
   * @throws LexiconException if it cannot be read or is malformed
   */
  public static WordList ofFile(Path path, String... columns) {
    try (BufferedReader in = Files.newBufferedReader(path)) {
      return read(path.toString(), in, columns);
    } catch (IOException e) {
      throw new LexiconException(path + ": cannot be read as UTF-8 text: " + e.getMessage(), e);
    }
  }

  private static WordList read(String file, BufferedReader in, String... columns)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> header = List.of(columns);
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = new ArrayList<>();
      for (String cell : line.split("\t", -1)) {
        cells.add(cell.strip());
      }
      Row row = new Row(file, number, cells);
      if (cells.size() != columns.length) {
        throw row.error(
            "has "
                + cells.size()
                + " columns; write "
                + columns.length
                + ", separated by tabs: "
                + String.join(", ", columns));
      }
      if (rows.isEmpty() && cells.equals(header)) {
        continue;
      }
      for (int i = 0; i < columns.length - 1; i++) {
        if (cells.get(i).isEmpty()) {
          throw row.error("the column '" + columns[i] + "' is empty; fill it or remove the line");
        }
      }
      rows.add(row);
    }
    return new WordList(file, rows);
  }
}
