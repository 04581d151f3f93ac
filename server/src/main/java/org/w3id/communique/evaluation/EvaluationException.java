package org.w3id.communique.evaluation;

/** A file of events that cannot be scored; the message is one line that names file and document. */
public final class EvaluationException extends Exception {
  private static final long serialVersionUID = 1L;

  EvaluationException(String message) {
    super(message);
  }
}
