package org.w3id.communique.text;

import java.util.Optional;

/**
 * Something about a document that its reader should know: what was skipped, or why it was rejected.
 *
 * @param severity how bad it is
 * @param documentId the document's id, or the place in a file if it has none
 * @param span the part of the text concerned; empty for the whole document
 * @param message one line that says what happened and, where it helps, what to do
 */
public record Diagnostic(
    Severity severity, String documentId, Optional<CharSpan> span, String message) {
  /** How bad a diagnostic is. */
  public enum Severity {
    /** Nothing is lost. */
    NOTE,
    /** A part of the document was skipped. */
    SKIPPED,
    /** The document was rejected as a whole. */
    REJECTED
  }
}
