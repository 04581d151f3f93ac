package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Parts of speech that the words beside a word decide, whatever the tagger made of it: "up to 20"
 * is no particle of the verb before it, "down" of "voted down a bill" is one, and a singular noun
 * with an article has no plural verb ("sign a revised trade deal in Lima").
 */
final class NeighbourTags {
  private static final Set<String> SINGULAR = Set.of("a", "an", "this", "each", "another");
  private static final Set<String> BEFORE_THE_NOUN = Set.of("NN", "JJ", "HYPH", "VBN", "VBG", "CD");
  private static final Set<String> OPENS_AN_OBJECT = Set.of("DT", "PRP$", "NNP", "CD", "JJ");
  private static final String PREPOSITION = "IN";

  private final Set<String> phrasal;

  /**
   * Takes words.
   *
   * @param phrasal lower-case forms of verbs, each with a particle that it takes: {@code voted
   *     down}
   */
  NeighbourTags(Set<String> phrasal) {
    this.phrasal = Set.copyOf(phrasal);
  }

  /** The tags of a sentence, mended. */
  List<String> of(List<String> forms, List<String> tags) {
    List<String> mended = new ArrayList<>(tags);
    for (int i = 1; i + 1 < forms.size(); i++) {
      if (isLimit(forms, tags, i)) {
        mended.set(i, "RB");
        mended.set(i + 1, "RB");
      } else if (isParticle(forms, tags, i)) {
        mended.set(i, "RP");
      } else if (isSingularNoun(forms, tags, i)) {
        mended.set(i, "NN");
      }
    }
    return mended;
  }

  /** "Buys up to 20 jets": no more than 20, and nothing is bought up. */
  private static boolean isLimit(List<String> forms, List<String> tags, int index) {
    return forms.get(index).equalsIgnoreCase("up")
        && forms.get(index + 1).equalsIgnoreCase("to")
        && index + 2 < tags.size()
        && (tags.get(index + 2).equals("CD") || tags.get(index + 2).equals("$"));
  }

  private boolean isParticle(List<String> forms, List<String> tags, int index) {
    String pair = forms.get(index - 1) + " " + forms.get(index);
    return tags.get(index).equals(PREPOSITION)
        && tags.get(index - 1).startsWith("VB")
        && OPENS_AN_OBJECT.contains(tags.get(index + 1))
        && phrasal.contains(pair.toLowerCase(Locale.ROOT));
  }

  /** "A trade deal" before what is no object of "deal". */
  private static boolean isSingularNoun(List<String> forms, List<String> tags, int index) {
    boolean verb = tags.get(index).equals("VBP") && tags.get(index - 1).equals("NN");
    if (!verb || OPENS_AN_OBJECT.contains(tags.get(index + 1))) {
      return false;
    }
    int first = index - 1;
    while (first > 0 && BEFORE_THE_NOUN.contains(tags.get(first))) {
      first--;
    }
    return tags.get(first).equals("DT")
        && SINGULAR.contains(forms.get(first).toLowerCase(Locale.ROOT));
  }
}
