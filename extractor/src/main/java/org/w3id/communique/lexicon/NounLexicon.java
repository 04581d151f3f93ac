package org.w3id.communique.lexicon;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What common nouns and noun phrases stand for. A list of our own goes before what the build takes
 * from WordNet's hypernyms, and a phrase before its head. Immutable.
 */
public final class NounLexicon {
  /** Heads that words such as "military" turn into arms. */
  private static final Set<NounClass> TURNED_BY_MODIFIERS =
      Set.of(
          NounClass.AID,
          NounClass.MONEY,
          NounClass.EQUIPMENT,
          NounClass.TECHNOLOGY,
          NounClass.GOODS,
          NounClass.SERVICE,
          NounClass.VEHICLE,
          NounClass.AIRCRAFT,
          NounClass.SATELLITE);

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
    List<String> words = words(lemmas);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    boolean civil = has(words, ArmsModifier.CIVIL);
    Optional<NounClass> found = listed(words);
    if (civil && found.filter(NounClass::arms).isPresent()) {
      found = listed(words.subList(words.size() - 1, words.size()));
    }
    boolean turned =
        found.filter(TURNED_BY_MODIFIERS::contains).isPresent()
            && !civil
            && has(words, ArmsModifier.ARMS);
    return turned
        ? Optional.of(NounClass.MILITARY_EQUIPMENT)
        : found.filter(c -> c != NounClass.NONE);
  }

  /**
   * The kind of thing of which a phrase names a special one: "missile" for "air-to-air missile".
   *
   * @param lemmas the words of the phrase without article and quantity, the head last
   * @return the longest phrase at its end that a list knows; empty if that is all of it, or nothing
   */
  public List<String> headOf(List<String> lemmas) {
    List<String> words = words(lemmas);
    int known =
        Stream.of(own, wordNet)
            .flatMap(list -> list.endingAt(words, words.size()).stream())
            .mapToInt(TermList.Match::length)
            .max()
            .orElse(0);
    return known < words.size() ? words.subList(words.size() - known, words.size()) : List.of();
  }

  private static List<String> words(List<String> lemmas) {
    return lemmas.stream()
        .flatMap(l -> NameWords.of(l).stream())
        .map(w -> w.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** The class of a single lemma. */
  public Optional<NounClass> classOf(String lemma) {
    return classOf(List.of(lemma));
  }

  /** The class that the longest phrase at the end of the words has in a list. */
  private Optional<NounClass> listed(List<String> words) {
    Optional<TermList.Match<NounClass>> ours = own.endingAt(words, words.size());
    Optional<TermList.Match<NounClass>> theirs = wordNet.endingAt(words, words.size());
    boolean longer =
        theirs.isPresent() && (ours.isEmpty() || theirs.get().length() > ours.get().length());
    return (longer ? theirs : ours)
        .map(m -> m.classes().stream().min(Comparator.naturalOrder()).orElseThrow());
  }

  /** Whether one of the words before the head is such a modifier. */
  private boolean has(List<String> words, ArmsModifier wanted) {
    for (int i = 0; i < words.size() - 1; i++) {
      if (modifiers.classes(words.subList(i, i + 1)).contains(wanted)) {
        return true;
      }
    }
    return false;
  }
}
