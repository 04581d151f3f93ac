package org.w3id.communique.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.lexicon.WordList;
import org.w3id.communique.text.Sentence;

/**
 * The words that the patterns of one list of rules speak of, by class, with what each stands for.
 */
final class WordClasses {
  private record Entry(List<String> words, String value) {}

  /**
   * Where a member of a class was found.
   *
   * @param end index after its last token
   * @param value what it stands for
   */
  record Found(int end, String value) {}

  private final Map<String, Map<String, List<Entry>>> byFirstWord = new HashMap<>();

  /**
   * Takes a list with the columns class, form, value: the classes of a form are separated by
   * blanks, and so are its words. A word that begins with a capital is found only where the text
   * has one.
   */
  WordClasses(WordList list) {
    for (WordList.Row row : list.rows()) {
      List<String> words = List.of(row.cell(1).split(" ", -1));
      for (String name : row.cell(0).split(" ", -1)) {
        byFirstWord
            .computeIfAbsent(name, n -> new HashMap<>())
            .computeIfAbsent(PhraseElement.fold(words.getFirst()), w -> new ArrayList<>())
            .add(new Entry(words, row.cell(2)));
      }
    }
    byFirstWord
        .values()
        .forEach(
            m ->
                m.values()
                    .forEach(e -> e.sort(Comparator.comparingInt((Entry x) -> -x.words().size()))));
  }

  /** Whether there is a class of that name. */
  boolean contains(String name) {
    return byFirstWord.containsKey(name);
  }

  /** The first words of the members of a class, folded. */
  Set<String> keys(String name) {
    return Set.copyOf(byFirstWord.getOrDefault(name, Map.of()).keySet());
  }

  /** The longest member of a class that begins with the token at {@code from}. */
  Optional<Found> at(String name, Sentence sentence, int from) {
    if (from < 0 || from >= sentence.size()) {
      return Optional.empty();
    }
    String first = PhraseElement.fold(sentence.token(from).form());
    for (Entry entry : byFirstWord.getOrDefault(name, Map.of()).getOrDefault(first, List.of())) {
      if (matches(entry.words(), sentence, from)) {
        return Optional.of(new Found(from + entry.words().size(), entry.value()));
      }
    }
    return Optional.empty();
  }

  /** Where the longest member of a class begins that ends before the token at {@code end}. */
  Optional<Found> before(String name, Sentence sentence, int end) {
    int longest = 4;
    for (int begin = Math.max(0, end - longest); begin < end; begin++) {
      Optional<Found> found = at(name, sentence, begin);
      if (found.isPresent() && found.get().end() == end) {
        return Optional.of(new Found(begin, found.get().value()));
      }
    }
    return Optional.empty();
  }

  private static boolean matches(List<String> words, Sentence sentence, int from) {
    if (from + words.size() > sentence.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String form = sentence.token(from + i).form();
      boolean capital =
          !Character.isUpperCase(word.charAt(0)) || Character.isUpperCase(form.charAt(0));
      if (!capital || !PhraseElement.fold(word).equals(PhraseElement.fold(form))) {
        return false;
      }
    }
    return true;
  }
}
