package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.lemmatizer.ThreadSafeLemmatizerME;

/**
 * Finds dictionary forms. The list of exceptions comes first, then the parser's dictionary; an
 * inflected form that the dictionary does not know goes to OpenNLP's statistical model, whose
 * answer counts only if it looks like a stem of the form.
 */
final class Lemmatizer {
  private static final Set<String> INFLECTED = Set.of("VBD", "VBN", "VBG", "VBZ", "NNS");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'-]*+");

  private final opennlp.tools.lemmatizer.Lemmatizer model;
  private final Map<String, String> exceptions;

  /**
   * Takes the model and the exceptions.
   *
   * @param model OpenNLP's model, trained on Penn Treebank tags
   * @param exceptions from a class of tags (their first two letters), a space and a form in lower
   *     case to its lemma
   */
  Lemmatizer(LemmatizerModel model, Map<String, String> exceptions) {
    this.model = new ThreadSafeLemmatizerME(model);
    this.exceptions = Map.copyOf(exceptions);
  }

  /** The lemma of each word, lower case except for proper nouns. */
  List<String> lemmas(List<String> forms, List<ParsedWord> words) {
    List<String> lemmas = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      lemmas.add(lemma(forms.get(i), words.get(i)));
    }
    return lemmas;
  }

  private String lemma(String form, ParsedWord word) {
    if (word.tag().startsWith("NNP")) {
      return form;
    }
    String lower = form.toLowerCase(Locale.ROOT);
    String exception =
        exceptions.get(word.tag().substring(0, Math.min(2, word.tag().length())) + ' ' + lower);
    if (exception != null) {
      return exception;
    }
    String known = word.lemma().toLowerCase(Locale.ROOT);
    boolean unknown = known.equals(lower) || !WORD.matcher(known).matches();
    if (unknown) {
      return INFLECTED.contains(word.tag()) ? guess(lower, word.tag()) : lower;
    }
    return known;
  }

  private String guess(String lower, String tag) {
    String guess = model.lemmatize(new String[] {lower}, new String[] {tag})[0];
    boolean stem =
        WORD.matcher(guess).matches() && lower.startsWith(guess.substring(0, guess.length() - 1));
    return stem ? guess : lower;
  }
}
