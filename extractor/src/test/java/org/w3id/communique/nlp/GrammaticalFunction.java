package org.w3id.communique.nlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/**
 * One word's function for another, as a reader sees it; made by hand in {@code functions.txt}.
 *
 * @param governors forms of the words that may govern
 * @param functions names of the functions that may hold between the two, as the file explains
 * @param dependents forms of the words that may be governed
 */
record GrammaticalFunction(Set<String> governors, Set<String> functions, Set<String> dependents) {

  /** The sentences of the file, each with its functions. */
  static Map<String, List<GrammaticalFunction>> read() throws IOException {
    Map<String, List<GrammaticalFunction>> sentences = new LinkedHashMap<>();
    List<GrammaticalFunction> functions = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    GrammaticalFunction.class.getResourceAsStream("functions.txt")),
                StandardCharsets.UTF_8))) {
      for (String line : lines.lines().filter(l -> !l.startsWith("#")).toList()) {
        if (line.startsWith("\t")) {
          String[] field = line.strip().split("\t", -1);
          functions.add(
              new GrammaticalFunction(
                  alternatives(field[0]), alternatives(field[1]), alternatives(field[2])));
        } else {
          functions = new ArrayList<>();
          sentences.put(line, functions);
        }
      }
    }
    return sentences;
  }

  private static Set<String> alternatives(String field) {
    return Set.of(field.split("\\|", -1));
  }

  /** Whether the tree of a sentence has it. */
  boolean isIn(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> governors.contains(token.form()))
        .anyMatch(
            governor ->
                functions.stream().anyMatch(function -> isIn(sentence, governor, function)));
  }

  private boolean isIn(Sentence sentence, Token governor, String function) {
    return dependents(sentence, governor, function)
        .anyMatch(token -> dependents.contains(token.form()));
  }

  private static Stream<Token> dependents(Sentence sentence, Token governor, String function) {
    return switch (function) {
      case "subject" -> sentence.dependents(governor, "nsubj", "csubj").stream();
      case "passive" -> sentence.dependents(governor, "nsubjpass", "csubjpass").stream();
      case "object" -> sentence.dependents(governor, "dobj", "attr").stream();
      case "dative" -> sentence.dependents(governor, "dative", "iobj").stream();
      case "complement" -> sentence.dependents(governor, "xcomp", "ccomp").stream();
      case "purpose" -> sentence.dependents(governor, "advcl").stream();
      case "clause" -> sentence.dependents(governor, "acl", "relcl").stream();
      case "apposition" -> sentence.dependents(governor, "appos").stream();
      case "possessor" -> sentence.dependents(governor, "poss").stream();
      case "modifier" -> sentence.dependents(governor, "compound", "nmod", "amod", "nn").stream();
      case "time" -> sentence.dependents(governor, "npadvmod").stream();
      case "conjunct" -> conjuncts(sentence, governor);
      default ->
          sentence.dependents(governor).stream()
              .filter(preposition -> preposition.form().equalsIgnoreCase(function))
              .flatMap(preposition -> sentence.dependents(preposition, "pobj", "pcomp").stream());
    };
  }

  private static Stream<Token> conjuncts(Sentence sentence, Token governor) {
    return sentence.dependents(governor, "conj").stream()
        .flatMap(next -> Stream.concat(Stream.of(next), conjuncts(sentence, next)));
  }
}
