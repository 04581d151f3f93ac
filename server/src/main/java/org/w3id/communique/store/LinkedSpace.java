package org.w3id.communique.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which data set a thing elsewhere belongs to, by its IRI. */
final class LinkedSpace {
  /** A web address, and what comes before its last part. */
  private static final Pattern IN_A_SPACE =
      Pattern.compile("(?<space>https?://[^/?#]+/(?:[^?#]*[/#])?)[^/?#]+/?");

  private LinkedSpace() {}

  /** What the IRIs of the data set begin with; empty where it has no such beginning. */
  static Optional<String> of(String iri) {
    Matcher linked = IN_A_SPACE.matcher(iri);
    return linked.matches() ? Optional.of(linked.group("space")) : Optional.empty();
  }
}
