package org.w3id.communique.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.communique.lexicon.NamedEntity;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.NameMention;
import org.w3id.communique.text.Token;

/**
 * What a rule asks of the words around its trigger: that in one of some functions one of some words
 * stands.
 *
 * @param name the functions as the rule writes them: {@code on|by}
 * @param functions the functions
 * @param lemmas the words
 * @param classes classes of words, any word of which will do
 */
record WordCondition(String name, List<String> functions, Set<String> lemmas, Set<String> classes) {
  WordCondition {
    functions = List.copyOf(functions);
    lemmas = Set.copyOf(lemmas);
    classes = Set.copyOf(classes);
  }

  /**
   * As a rule writes it.
   *
   * @param name functions parted by "|"
   * @param words words, and classes of words in angle brackets
   */
  static WordCondition of(String name, Set<String> words) {
    Set<String> classes =
        words.stream()
            .flatMap(word -> RuleYaml.wordClass(word).stream())
            .collect(Collectors.toSet());
    Set<String> lemmas =
        words.stream()
            .filter(word -> RuleYaml.wordClass(word).isEmpty())
            .collect(Collectors.toSet());
    return new WordCondition(name, Arrays.asList(name.split("\\|", -1)), lemmas, classes);
  }

  /** Whether it holds of a trigger. */
  boolean holds(Frame frame, SentenceContext context, WordTable words) {
    return functions.stream()
        .flatMap(function -> frame.standing(function).stream())
        .anyMatch(token -> fits(token, context, words));
  }

  /** Whether it lists the word, or a class to which the word or what it names belongs. */
  private boolean fits(Token token, SentenceContext context, WordTable words) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return lemmas.contains(lemma)
        || classes.stream().anyMatch(c -> words.is(lemma, c))
        || !classes.isEmpty()
            && entity(token, context)
                .filter(key -> classes.stream().anyMatch(c -> words.is(key, c)))
                .isPresent();
  }

  private static Optional<String> entity(Token token, SentenceContext context) {
    return context.name(token).flatMap(NameMention::entity).map(NamedEntity::key);
  }
}
