package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Finds verbs that the tagger took for nouns, as it does in headlines and in the present tense that
 * chronicles use: a word with an object of its own is a verb ("as a delegation visits Beirut"), and
 * a sentence has one ("Envoys from both states meet in Geneva"); nouns that it took for verbs; and
 * adjectives that it took for something else, or something else for them.
 */
final class TagRepair {
  private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");
  private static final Set<String> NOUNS = Set.of("NN", "NNS", "NNP", "NNPS");
  private static final Set<String> HANGING = Set.of("relcl", "acl", "advcl");
  private static final Set<String> PLURALS = Set.of("NNS", "NNPS", "CC");
  private static final Set<String> SPECIFIC = Set.of("DT", "PRP$", "POS", "CD", "NNP", "NNPS");
  private static final Set<String> OF_A_PHRASE = Set.of("NN", "JJ", "HYPH", "VBN", "VBG");
  private static final Set<String> OF_A_NOUN = Set.of("det", "compound", "poss");
  private static final Set<String> NOMINAL = Set.of("dobj", "pobj", "nsubj", "nsubjpass");
  private static final Set<String> AFTER_A_VERB =
      Set.of("IN", "TO", "DT", "NNP", "NNPS", "PRP", "PRP$", "RP", "RB", "CD", "JJ", "NN", "NNS");

  private final Set<String> verbs;
  private final Set<String> collectives;

  /**
   * Takes words.
   *
   * @param verbs lower-case verbs that a sentence may have in the present tense, whatever the
   *     tagger's dictionary says
   * @param collectives lower-case nouns that are plural without showing it
   */
  TagRepair(Set<String> verbs, Set<String> collectives) {
    this.verbs = Set.copyOf(verbs);
    this.collectives = Set.copyOf(collectives);
  }

  /**
   * The tags of a sentence, mended.
   *
   * @param words the sentence as it was parsed
   * @param possible the tags that the tagger's dictionary gives the word at an index; empty for an
   *     unknown word
   */
  List<String> of(List<ParsedWord> words, IntFunction<Set<String>> possible) {
    List<String> tags = new ArrayList<>(words.stream().map(ParsedWord::tag).toList());
    for (ParsedWord word : words) {
      boolean acts = word.relation().equals("nsubj") && words.get(word.head()).tag().equals("NNS");
      if (acts || word.relation().equals("dobj") && isNoun(words.get(word.head()).tag())) {
        mend(tags, word.head(), known(words, word.head(), possible));
      }
    }
    for (ParsedWord word : words) {
      if (word.relation().equals("nsubj")) {
        mendParticiple(tags, words, word.head());
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
    if (!hasFinite(tags, words)) {
      findVerb(tags, words, possible);
    }
    if (tags.stream().noneMatch(FINITE::contains) && tags.getLast().equals(".")) {
      finish(tags, words);
    }
    return tags;
  }

  /** "Peru normalised relations": an adjective in "-ed" that has a subject is a verb. */
  private static void mendParticiple(List<String> tags, List<ParsedWord> words, int index) {
    boolean participle = tags.get(index).equals("JJ") && words.get(index).lemma().endsWith("ed");
    if (participle) {
      boolean helped =
          words.stream().anyMatch(w -> w.head() == index && w.relation().startsWith("aux"));
      tags.set(index, helped ? "VBN" : "VBD");
    }
  }

  /** The first word behind a noun that may be the verb of the sentence is. */
  private void findVerb(
      List<String> tags, List<ParsedWord> words, IntFunction<Set<String>> possible) {
    for (int i = 1; i + 1 < words.size(); i++) {
      boolean fits = isNoun(tags.get(i - 1)) && AFTER_A_VERB.contains(tags.get(i + 1));
      if (fits
          && isPerhapsVerb(tags.get(i))
          && !isSubordinate(words, i)
          && agrees(words, tags, i)
          && mend(tags, i, known(words, i, possible))) {
        return;
      }
    }
  }

  /**
   * Whether a finite verb stands outside the clauses that hang on something else, or what has a
   * subject like one: "the factory closed", whatever its tag.
   */
  private static boolean hasFinite(List<String> tags, List<ParsedWord> words) {
    return IntStream.range(0, words.size())
        .anyMatch(
            i ->
                FINITE.contains(tags.get(i)) && !isSubordinate(words, i)
                    || words.get(i).relation().startsWith("nsubj")
                        && words.get(i).head() >= 0
                        && words.get(words.get(i).head()).head() < 0
                        && tags.get(words.get(i).head()).equals("VBN"));
  }

  /**
   * "A tour that will take him to Hanoi": what it says of the tour is not what the sentence says.
   */
  private static boolean isSubordinate(List<ParsedWord> words, int index) {
    int current = index;
    for (int i = 0; i < words.size() && current >= 0; i++) {
      if (HANGING.contains(words.get(current).relation())) {
        return true;
      }
      current = words.get(current).head();
    }
    return false;
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

  private static boolean mend(List<String> tags, int index, Set<String> known) {
    String tag = tags.get(index);
    if (tag.equals("NNS") && known.contains("VBZ")) {
      tags.set(index, "VBZ");
    } else if ((tag.equals("NN") || tag.equals("JJ"))
        && (known.contains("VBP") || known.contains("VB"))) {
      tags.set(index, "VBP");
    }
    return !tags.get(index).equals(tag);
  }

  /** The tags that a word can have, by the tagger's dictionary and by ours. */
  private Set<String> known(List<ParsedWord> words, int index, IntFunction<Set<String>> possible) {
    Set<String> tags = new HashSet<>(possible.apply(index));
    ParsedWord word = words.get(index);
    if (verbs.contains(word.lemma().toLowerCase(Locale.ROOT))) {
      tags.add(word.tag().equals("NNS") ? "VBZ" : "VBP");
    }
    return tags;
  }

  /**
   * Whether what stands before a word could be its subject: several for a plural, one that has a
   * name or an article for a singular. "Chad and Niger pledge troops" and "a dam bursts" have one,
   * "a car bomb" and "air strikes" have none.
   */
  private boolean agrees(List<ParsedWord> words, List<String> tags, int index) {
    if (tags.get(index).equals("NNS")) {
      return isSpecific(tags, index - 1);
    }
    return IntStream.range(0, index)
        .anyMatch(
            i ->
                PLURALS.contains(tags.get(i))
                    || collectives.contains(words.get(i).lemma().toLowerCase(Locale.ROOT)));
  }

  /** Whether a phrase that ends with a noun in the singular has a name or an article. */
  private static boolean isSpecific(List<String> tags, int noun) {
    int current = noun;
    while (current > 0 && OF_A_PHRASE.contains(tags.get(current))) {
      current--;
    }
    return SPECIFIC.contains(tags.get(current)) && !tags.get(noun).equals("NNS");
  }

  private static boolean isNoun(String tag) {
    return NOUNS.contains(tag);
  }

  /** "Gunmen open fire", "troops free hostages": an adjective, too, may be one. */
  private static boolean isPerhapsVerb(String tag) {
    return tag.equals("NN") || tag.equals("NNS") || tag.equals("JJ");
  }
}
