package org.w3id.communique.nlp;

import java.util.List;
import java.util.Map;

/**
 * Finds participles that the parser took for gerunds: in "talks with visiting President Xi" nobody
 * visits Xi, who is the guest.
 */
final class Guests {
  private final Map<String, String> words;

  /** Takes lemmas, each {@code guest} (a participle) or {@code host} (behind what it stands). */
  Guests(Map<String, String> words) {
    this.words = Map.copyOf(words);
  }

  /** Makes an adjective of each such participle among the tags of a sentence. */
  void qualify(List<String> tags, List<ParsedWord> sentence) {
    for (ParsedWord object : sentence) {
      if (object.relation().equals("dobj") && object.tag().startsWith("NNP")) {
        ParsedWord participle = sentence.get(object.head());
        if (is(participle, "guest")
            && participle.tag().equals("VBG")
            && isHosted(participle, sentence)) {
          tags.set(object.head(), "JJ");
        }
      }
    }
  }

  private boolean isHosted(ParsedWord participle, List<ParsedWord> sentence) {
    return participle.relation().equals("csubj")
        || participle.head() >= 0 && is(sentence.get(participle.head()), "host");
  }

  private boolean is(ParsedWord word, String kind) {
    return kind.equals(words.get(word.lemma()));
  }
}
