package org.w3id.communique.lexicon;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What common nouns and noun phrases stand for. A list of our own goes before what the build takes
 * from WordNet's hypernyms, and a phrase before its head. Immutable.
 */
public final class NounLexicon {
  /** Heads that words such as "military" turn into arms. */
  private static final Set<NounClass> TURNED_BY_MODIFIERS =
      Set.of(
          NounClass.AID,
          NounClass.EQUIPMENT,
          NounClass.TECHNOLOGY,
          NounClass.GOODS,
          NounClass.SERVICE,
          NounClass.VEHICLE);

  private final TermList<NounClass> own;
  private final TermList<NounClass> wordNet;
  private final TermList<ArmsModifier> modifiers;

  /** What a word before a noun says of it. */
  private enum ArmsModifier {
    /** Makes arms of equipment, technology, training and aid. */
    ARMS,
    /** Says that they are not: "non-military aid". */
    CIVIL
  }

  private NounLexicon(
      TermList<NounClass> own, TermList<NounClass> wordNet, TermList<ArmsModifier> modifiers) {
    this.own = own;
    this.wordNet = wordNet;
    this.modifiers = modifiers;
  }

  /** The lists that come with the program. */
  public static NounLexicon load() {
    return new NounLexicon(
        TermList.load("noun-classes.tsv", NounClass.class, false),
        TermList.load("wordnet-nouns.tsv", NounClass.class, false),
        TermList.load("arms-modifiers.tsv", ArmsModifier.class, false));
  }

  /**
   * The class of a noun phrase.
   *
   * @param lemmas its words without article and quantity, the head last
   * @return empty for a phrase whose head is unknown or stands for nothing of these classes
   */
  public Optional<NounClass> classOf(List<String> lemmas) {
    List<String> words =
        lemmas.stream()
            .flatMap(l -> NameWords.of(l).stream())
            .map(w -> w.toLowerCase(Locale.ROOT))
            .toList();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Optional<TermList.Match<NounClass>> ours = own.endingAt(words, words.size());
    Optional<TermList.Match<NounClass>> theirs = wordNet.endingAt(words, words.size());
    boolean longer =
        theirs.isPresent() && (ours.isEmpty() || theirs.get().length() > ours.get().length());
    Optional<NounClass> found =
        (longer ? theirs : ours)
            .map(m -> m.classes().stream().min(Comparator.naturalOrder()).orElseThrow());
    return found.map(c -> turned(c, words)).filter(c -> c != NounClass.NONE);
  }

  /** The class of a single lemma. */
  public Optional<NounClass> classOf(String lemma) {
    return classOf(List.of(lemma));
  }

  private NounClass turned(NounClass found, List<String> words) {
    if (!TURNED_BY_MODIFIERS.contains(found)) {
      return found;
    }
    boolean arms = false;
    for (int i = 0; i < words.size() - 1; i++) {
      Set<ArmsModifier> classes = modifiers.classes(words.subList(i, i + 1));
      if (classes.contains(ArmsModifier.CIVIL)) {
        return found;
      }
      arms |= classes.contains(ArmsModifier.ARMS);
    }
    return arms ? NounClass.MILITARY_EQUIPMENT : found;
  }
}
