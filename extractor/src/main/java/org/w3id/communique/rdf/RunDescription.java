package org.w3id.communique.rdf;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The run that made claims, as far as its result depends on it.
 *
 * @param programVersion version of the program
 * @param rulesDigest digest of the rules and word lists in force, so that a change of them can be
 *     seen
 * @param options the user's choices that bear on the result, such as {@code names persons.tsv}
 * @param started when it began; empty where the same input must give the same bytes
 */
public record RunDescription(
    String programVersion, String rulesDigest, List<String> options, Optional<Instant> started) {
  public RunDescription {
    options = List.copyOf(options);
  }

  /** A run without a time. */
  public RunDescription(String programVersion, String rulesDigest, List<String> options) {
    this(programVersion, rulesDigest, options, Optional.empty());
  }
}
