package org.w3id.communique.claim;

import java.util.List;
import java.util.function.Predicate;
import org.w3id.communique.text.Diagnostic;
import org.w3id.communique.text.Document;

/**
 * All that was extracted from one document.
 *
 * @param document what was read
 * @param claims its claims in order of their evidence
 * @param inclusions which of the events are part of another
 * @param diagnostics what was skipped and why
 */
public record DocumentClaims(
    Document document,
    List<Claim> claims,
    List<Inclusion> inclusions,
    List<Diagnostic> diagnostics) {
  public DocumentClaims {
    claims = List.copyOf(claims);
    inclusions = List.copyOf(inclusions);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Claims of events that are not part of each other. */
  public DocumentClaims(Document document, List<Claim> claims, List<Diagnostic> diagnostics) {
    this(document, claims, List.of(), diagnostics);
  }

  /** Those of the claims that meet a condition, and the inclusions among them. */
  public DocumentClaims only(Predicate<Claim> condition) {
    return new DocumentClaims(
        document,
        claims.stream().filter(condition).toList(),
        inclusions.stream()
            .filter(i -> condition.test(i.whole()) && condition.test(i.part()))
            .toList(),
        diagnostics);
  }
}
