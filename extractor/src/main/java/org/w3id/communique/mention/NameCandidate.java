package org.w3id.communique.mention;

import java.util.Comparator;
import java.util.Optional;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NameClass;
import org.w3id.communique.lexicon.NamedEntity;
import org.w3id.communique.text.TokenSpan;

/**
 * A span that may be a name. Of candidates that overlap, the one that comes first in natural order
 * wins.
 */
record NameCandidate(
    TokenSpan span,
    EntityKind kind,
    NameClass use,
    Optional<NamedEntity> entity,
    Origin origin,
    String rule)
    implements Comparable<NameCandidate> {
  private static final Comparator<NameCandidate> ORDER =
      Comparator.<NameCandidate>comparingInt(c -> c.origin() == Origin.SHAPE ? 1 : 0)
          .thenComparingInt(c -> -c.span().length())
          .thenComparing(NameCandidate::origin)
          .thenComparing(NameCandidate::span);

  /** Where a candidate comes from, the most trusted first. */
  enum Origin {
    /** A gazetteer. */
    GAZETTEER,
    /** A word that makes names, such as Ministry. */
    PATTERN,
    /** A title before it. */
    TITLE,
    /** The name recogniser. */
    RECOGNISER,
    /** Capital letters alone; yields to all others, however short. */
    SHAPE
  }

  static NameCandidate unknown(TokenSpan span, EntityKind kind, Origin origin, String rule) {
    return new NameCandidate(span, kind, NameClass.NAME, Optional.empty(), origin, rule);
  }

  @Override
  public int compareTo(NameCandidate other) {
    return ORDER.compare(this, other);
  }
}
