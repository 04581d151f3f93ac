package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Finds verbs that the tagger took for nouns, as it does in headlines and in the present tense that
 * chronicles use: a word with an object of its own is a verb ("as a delegation visits Beirut"), and
 * a sentence has one ("Envoys from both states meet in Geneva"); nouns that it took for verbs; and
 * adjectives that it took for something else, or something else for them.
 */
final class TagRepair {
  private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");
  private static final Set<String> NOUNS = Set.of("NN", "NNS", "NNP", "NNPS");
  private static final Set<String> OF_A_NOUN = Set.of("det", "compound", "poss");
  private static final Set<String> NOMINAL = Set.of("dobj", "pobj", "nsubj", "nsubjpass");
  private static final Set<String> AFTER_A_VERB =
      Set.of("IN", "TO", "DT", "NNP", "NNPS", "PRP", "PRP$", "RP", "RB", "CD", "JJ", "NN", "NNS");

  private TagRepair() {}

  /**
   * The tags of a sentence, mended.
   *
   * @param words the sentence as it was parsed
   * @param possible the tags that the word at an index is known to have; empty for an unknown word
   */
  static List<String> of(List<ParsedWord> words, IntFunction<Set<String>> possible) {
    List<String> tags = new ArrayList<>(words.stream().map(ParsedWord::tag).toList());
    for (ParsedWord word : words) {
      if (word.relation().equals("dobj") && isNoun(words.get(word.head()).tag())) {
        mend(tags, word.head(), possible);
      }
    }
    for (ParsedWord word : words) {
      if (OF_A_NOUN.contains(word.relation()) && word.head() >= 0) {
        nominalise(tags, words.get(word.head()), word.head());
      }
    }
    for (int i = 1; i < words.size(); i++) {
      mendAdjective(tags, words, i, possible.apply(i));
    }
    if (tags.stream().noneMatch(FINITE::contains)) {
      for (int i = 1; i + 1 < words.size(); i++) {
        boolean fits = isNoun(tags.get(i - 1)) && AFTER_A_VERB.contains(tags.get(i + 1));
        if (fits && isPerhapsVerb(tags.get(i)) && mend(tags, i, possible)) {
          break;
        }
      }
    }
    if (tags.stream().noneMatch(FINITE::contains) && tags.getLast().equals(".")) {
      finish(tags, words);
    }
    return tags;
  }

  /** "A boat fired on a ship." ends like a sentence, and so its participle is the finite verb. */
  private static void finish(List<String> tags, List<ParsedWord> words) {
    for (int i = 0; i < words.size(); i++) {
      ParsedWord word = words.get(i);
      boolean reduced = word.relation().equals("acl") && tags.get(i).equals("VBN");
      if (reduced && word.head() >= 0 && words.get(word.head()).head() < 0) {
        tags.set(i, "VBD");
        return;
      }
    }
  }

  /**
   * The general of "the secretary-general", who is no general secretary; "had been due to meet",
   * where nothing is due to somebody.
   */
  private static void mendAdjective(
      List<String> tags, List<ParsedWord> words, int index, Set<String> known) {
    String next = index + 1 < tags.size() ? tags.get(index + 1) : "";
    if (tags.get(index).equals("JJ") && known.contains("NN") && endsTitle(tags, words, index)) {
      tags.set(index, "NN");
    } else if (tags.get(index).equals("IN") && known.contains("JJ") && next.equals("TO")) {
      boolean infinitive = index + 2 < tags.size() && tags.get(index + 2).equals("VB");
      tags.set(index, infinitive ? "JJ" : "IN");
    }
  }

  /** Whether a hyphen joins an adjective to a noun before it, and nothing follows that it says. */
  private static boolean endsTitle(List<String> tags, List<ParsedWord> words, int index) {
    String next = index + 1 < tags.size() ? tags.get(index + 1) : "";
    return index > 1
        && tags.get(index - 1).equals("HYPH")
        && isNoun(tags.get(index - 2))
        && !words.get(index).relation().equals("acomp")
        && !isNoun(next)
        && !next.startsWith("JJ");
  }

  /**
   * What has an article or an attribute and is governed like a noun is one: "approved a weapons
   * deal".
   */
  private static void nominalise(List<String> tags, ParsedWord word, int index) {
    if (NOMINAL.contains(word.relation())) {
      switch (word.tag()) {
        case "VBP", "VB" -> tags.set(index, "NN");
        case "VBZ" -> tags.set(index, "NNS");
        default -> {}
      }
    }
  }

  private static boolean mend(List<String> tags, int index, IntFunction<Set<String>> possible) {
    Set<String> known = possible.apply(index);
    String tag = tags.get(index);
    if (tag.equals("NNS") && known.contains("VBZ")) {
      tags.set(index, "VBZ");
    } else if ((tag.equals("NN") || tag.equals("JJ"))
        && (known.contains("VBP") || known.contains("VB"))) {
      tags.set(index, "VBP");
    }
    return !tags.get(index).equals(tag);
  }

  private static boolean isNoun(String tag) {
    return NOUNS.contains(tag);
  }

  /** "Gunmen open fire", "troops free hostages": an adjective, too, may be one. */
  private static boolean isPerhapsVerb(String tag) {
    return tag.equals("NN") || tag.equals("NNS") || tag.equals("JJ");
  }
}
