package org.w3id.communique.claim;

import java.util.List;
import org.w3id.communique.text.Diagnostic;
import org.w3id.communique.text.Document;

/**
 * All that was extracted from one document.
 *
 * @param document what was read
 * @param claims its claims in order of their evidence
 * @param diagnostics what was skipped and why
 */
public record DocumentClaims(Document document, List<Claim> claims, List<Diagnostic> diagnostics) {
  public DocumentClaims {
    claims = List.copyOf(claims);
    diagnostics = List.copyOf(diagnostics);
  }
}
