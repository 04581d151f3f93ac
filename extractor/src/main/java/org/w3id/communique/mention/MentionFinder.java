package org.w3id.communique.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.text.Sentence;

/**
 * Finds what a sentence mentions: names first, then times, then quantities; what overlaps an
 * earlier one is left out.
 */
public final class MentionFinder {
  private final NameFinder names;
  private final TimeFinder times;
  private final QuantityFinder quantities;

  /** Puts the finders together. */
  public MentionFinder(NameFinder names, TimeFinder times, QuantityFinder quantities) {
    this.names = names;
    this.times = times;
    this.quantities = quantities;
  }

  /** The mentions of a sentence in order; they do not overlap. */
  public List<Mention> find(Sentence sentence) {
    List<NameMention> named = names.find(sentence);
    List<Mention> found = new ArrayList<>();
    BitSet taken = new BitSet(sentence.size());
    named.stream().filter(n -> n.kind() != EntityKind.OTHER).forEach(n -> add(n, taken, found));
    times.find(sentence).forEach(t -> add(t, taken, found));
    named.stream().filter(n -> n.kind() == EntityKind.OTHER).forEach(n -> add(n, taken, found));
    quantities.find(sentence).forEach(q -> add(q, taken, found));
    found.sort(Comparator.comparing(Mention::span));
    return found;
  }

  private static void add(Mention mention, BitSet taken, List<Mention> found) {
    int next = taken.nextSetBit(mention.span().begin());
    if (next < 0 || next >= mention.span().end()) {
      taken.set(mention.span().begin(), mention.span().end());
      found.add(mention);
    }
  }
}
