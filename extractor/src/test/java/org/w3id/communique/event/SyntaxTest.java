package org.w3id.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;
import org.w3id.communique.text.Trees;

/** Holds the grammatical functions to the trees of {@code syntax.txt}. */
class SyntaxTest {
  private static final Path CASES =
      Path.of("src/test/resources/org/w3id/communique/event/syntax.txt");

  record Case(String shows, List<String> tree, List<String> functions) {
    @Override
    public String toString() {
      return shows;
    }
  }

  static Stream<Case> cases() throws IOException {
    return Stream.of(Files.readString(CASES).split("\n\n", -1)).skip(1).map(SyntaxTest::read);
  }

  private static Case read(String block) {
    List<String> lines = block.lines().toList();
    List<String> tree = lines.stream().filter(l -> l.startsWith(" ")).toList();
    List<String> functions =
        lines.stream().filter(l -> l.contains(" = ") || l.endsWith(" =")).toList();
    return new Case(lines.getFirst(), tree, functions);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void functionsAreReadOffTheTree(Case example) {
    Syntax syntax = new Syntax(Trees.of(example.tree()), ControlVerbs.load());

    List<String> read = new ArrayList<>();
    for (String function : example.functions()) {
      String question = function.substring(0, function.indexOf('=')).strip();
      read.add((question + " = " + answer(syntax, question)).strip());
    }

    assertThat(read).containsExactlyElementsOf(example.functions());
  }

  /**
   * The forms that stand in a function: {@code subject of sold}, {@code behind with of arrived}.
   */
  private static String answer(Syntax syntax, String question) {
    List<String> words = List.of(question.split(" ", -1));
    Token word = only(syntax.sentence(), words.getLast());
    List<Token> found =
        switch (words.getFirst()) {
          case "subject" -> syntax.subjects(word);
          case "object" -> syntax.objects(word);
          case "indirect" -> syntax.indirectObjects(word);
          case "possessor" -> syntax.possessors(word);
          case "modifier" -> syntax.modifiers(word);
          case "behind" -> syntax.behind(word, words.get(1));
          default -> throw new IllegalArgumentException(question);
        };
    return String.join(" ", found.stream().map(Token::form).toList());
  }

  private static Token only(Sentence sentence, String form) {
    return sentence.tokens().stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow();
  }
}
