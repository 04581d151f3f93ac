package org.w3id.communique.rdf;

import java.time.Instant;
import java.util.Optional;

/**
 * The run that made claims, as far as its result depends on it.
 *
 * @param programVersion version of the program
 * @param rulesDigest digest of the rules and word lists in force, so that a change of them can be
 *     seen
 * @param started when it began; empty where the same input must give the same bytes
 */
public record RunDescription(String programVersion, String rulesDigest, Optional<Instant> started) {
  /** A run without a time. */
  public RunDescription(String programVersion, String rulesDigest) {
    this(programVersion, rulesDigest, Optional.empty());
  }
}
