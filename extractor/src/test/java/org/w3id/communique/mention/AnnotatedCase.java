package org.w3id.communique.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.w3id.communique.text.CharSpan;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/**
 * A sentence as the annotator gives it, with what is to be found in it.
 *
 * @param id its name
 * @param sentence its tokens and tree
 * @param expected what is to be found, a line each
 */
record AnnotatedCase(String id, Sentence sentence, List<String> expected) {
  AnnotatedCase {
    expected = List.copyOf(expected);
  }

  /** The cases of a file that stands beside this class; its first lines tell its form. */
  static List<AnnotatedCase> all(String file) {
    InputStream in = Objects.requireNonNull(AnnotatedCase.class.getResourceAsStream(file), file);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<AnnotatedCase> cases = new ArrayList<>();
      List<String> block = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("= ") && !block.isEmpty()) {
          cases.add(of(block));
          block.clear();
        }
        if (!line.isBlank() && !line.startsWith("#")) {
          block.add(line);
        }
      }
      cases.add(of(block));
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AnnotatedCase of(List<String> block) {
    List<Token> tokens = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    int end = 0;
    for (String line : block.subList(2, block.size())) {
      if (line.startsWith("> ")) {
        expected.add(line.substring(2));
        continue;
      }
      String[] cells = line.split(" ", -1);
      boolean glued = cells[0].length() > 1 && cells[0].startsWith("~");
      String form = glued ? cells[0].substring(1) : cells[0];
      int begin = tokens.isEmpty() || glued ? end : end + 1;
      end = begin + form.length();
      CharSpan span = new CharSpan(begin, end);
      int head = Integer.parseInt(cells[3]);
      tokens.add(
          new Token(tokens.size(), span, form, cells[1], cells[2], head, cells[4], cells[5]));
    }
    Sentence sentence = new Sentence(0, 0, new CharSpan(0, end), tokens);
    return new AnnotatedCase(block.getFirst().substring(2), sentence, expected);
  }
}
