package org.w3id.communique.input;

import org.w3id.communique.text.Diagnostic;
import org.w3id.communique.text.Document;

/** What came of one place in the input. */
public sealed interface Reading {
  /**
   * A document.
   *
   * @param document what was read
   * @param place where it stood
   */
  record Accepted(Document document, Place place) implements Reading {
    /** Says that the document could not be used after all. */
    public Diagnostic rejected(String reason) {
      return place.diagnostic(Diagnostic.Severity.REJECTED, reason);
    }
  }

  /**
   * Something that should have been a document, or a file that should have held some.
   *
   * @param diagnostic why it was rejected
   */
  record Rejected(Diagnostic diagnostic) implements Reading {}

  /**
   * Something that is no document of this run, and no fault either: a file of another kind, one
   * with no line in it, or a document for the second time.
   *
   * @param diagnostic what was passed over and why
   */
  record PassedOver(Diagnostic diagnostic) implements Reading {}

  /** A rejection of what stands at a place. */
  static Reading rejected(Place place, String reason) {
    return new Rejected(place.diagnostic(Diagnostic.Severity.REJECTED, reason));
  }

  /** A remark, fit for everyone, that what stands at a place is left out without a fault. */
  static Reading skipped(Place place, String reason) {
    return new PassedOver(place.diagnostic(Diagnostic.Severity.SKIPPED, reason));
  }

  /** A note that what stands at a place is passed over. */
  static Reading passedOver(Place place, String reason) {
    return new PassedOver(place.diagnostic(Diagnostic.Severity.NOTE, reason));
  }
}
