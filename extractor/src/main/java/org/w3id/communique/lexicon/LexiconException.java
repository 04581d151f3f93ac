package org.w3id.communique.lexicon;

/**
 * A word list or gazetteer that cannot be used: its message names the file, the line, the entry and
 * what to do.
 */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** One line that a user can act on. */
  public LexiconException(String message) {
    super(message);
  }

  /** The same, with what caused it. */
  public LexiconException(String message, Throwable cause) {
    super(message, cause);
  }
}
