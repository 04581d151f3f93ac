package org.w3id.communique.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.lexicon.WordList;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.TokenSpan;

/**
 * A sequence of words, classes and tags, as a rule file writes it: {@code the? {day} of? {month}
 * [!<NNS>]}. What stands in brackets must (with {@code !}: must not) stand beside the phrase and is
 * no part of it.
 */
final class PhrasePattern {
  private record Step(PhraseElement element, boolean optional) {}

  private record Side(PhraseElement element, boolean wanted) {}

  /**
   * A phrase found.
   *
   * @param span its tokens
   * @param values what the members of each class stand for, in order of the text
   */
  record Match(TokenSpan span, Map<String, List<String>> values) {}

  private final List<Side> before = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private final List<Side> after = new ArrayList<>();
  private final PhraseVocabulary vocabulary;

  /**
   * Reads a pattern.
   *
   * @param row where it stands, for messages
   * @throws org.w3id.communique.lexicon.LexiconException if it names an unknown class or has
   *     nothing outside of brackets
   */
  PhrasePattern(String text, WordList.Row row, PhraseVocabulary vocabulary) {
    this.vocabulary = vocabulary;
    boolean beside = false;
    for (String part : text.split(" ", -1)) {
      beside |= part.startsWith("[") && part.length() > 1;
      boolean closes = beside && part.endsWith("]") && part.length() > 1;
      String bare =
          part.substring(beside && part.startsWith("[") ? 1 : 0, part.length() - (closes ? 1 : 0));
      if (beside) {
        boolean wanted = !bare.startsWith("!") || bare.length() == 1;
        (steps.isEmpty() ? before : after)
            .add(new Side(element(wanted ? bare : bare.substring(1), row), wanted));
      } else {
        boolean optional = bare.endsWith("?") && bare.length() > 1;
        steps.add(
            new Step(
                element(optional ? bare.substring(0, bare.length() - 1) : bare, row), optional));
      }
      beside &= !closes;
    }
    if (!steps.isEmpty() && steps.getFirst().element() instanceof PhraseElement.Tagged) {
      throw row.error("a phrase cannot begin with a tag; begin with a word or a class");
    }
    if (steps.stream().allMatch(Step::optional)) {
      throw row.error(
          "the pattern can be empty; write at least one element that is neither optional nor in brackets");
    }
  }

  private PhraseElement element(String text, WordList.Row row) {
    if (text.startsWith("{") && text.endsWith("}")) {
      String name = text.substring(1, text.length() - 1);
      if (!vocabulary.contains(name)) {
        throw row.error("there is no class '" + name + "'; name one of the word list");
      }
      return new PhraseElement.OfClass(name);
    }
    if (text.startsWith("<") && text.endsWith(">")) {
      return new PhraseElement.Tagged(
          Arrays.asList(text.substring(1, text.length() - 1).split("\\|", -1)));
    }
    return new PhraseElement.Word(Arrays.asList(PhraseElement.fold(text).split("\\|", -1)));
  }

  /** The keys of the tokens with which a phrase can begin. */
  Set<String> keys() {
    Set<String> keys = new HashSet<>();
    for (Step step : steps) {
      keys.addAll(step.element().keys(vocabulary));
      if (!step.optional()) {
        break;
      }
    }
    return keys;
  }

  /** The longest phrase that begins with the token at {@code from}. */
  Optional<Match> match(Sentence sentence, int from) {
    for (int i = 0; i < before.size(); i++) {
      Side side = before.get(before.size() - 1 - i);
      if (side.element().at(sentence, from - 1 - i, vocabulary).isPresent() != side.wanted()) {
        return Optional.empty();
      }
    }
    return rest(sentence, from, from, 0, new ArrayList<>());
  }

  private record Value(String name, String value) {}

  private Optional<Match> rest(Sentence sentence, int from, int at, int step, List<Value> values) {
    if (step == steps.size()) {
      return end(sentence, from, at, values);
    }
    Step next = steps.get(step);
    Optional<PhraseElement.Found> found = next.element().at(sentence, at, vocabulary);
    if (found.isPresent()) {
      List<Value> more = new ArrayList<>(values);
      if (next.element() instanceof PhraseElement.OfClass named) {
        found.get().value().ifPresent(v -> more.add(new Value(named.name(), v)));
      }
      Optional<Match> match = rest(sentence, from, found.get().end(), step + 1, more);
      if (match.isPresent()) {
        return match;
      }
    }
    return next.optional() ? rest(sentence, from, at, step + 1, values) : Optional.empty();
  }

  private Optional<Match> end(Sentence sentence, int from, int end, List<Value> values) {
    int at = end;
    for (Side side : after) {
      if (side.element().at(sentence, at, vocabulary).isPresent() != side.wanted()) {
        return Optional.empty();
      }
      at++;
    }
    Map<String, List<String>> byClass = new HashMap<>();
    values.forEach(v -> byClass.computeIfAbsent(v.name(), n -> new ArrayList<>()).add(v.value()));
    return end > from
        ? Optional.of(new Match(new TokenSpan(from, end), byClass))
        : Optional.empty();
  }
}
