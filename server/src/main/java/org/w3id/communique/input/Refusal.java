package org.w3id.communique.input;

/** Says why something read is no document; its message is the reason. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;
  private final int line;

  Refusal(String reason) {
    this(reason, Place.WHOLE_FILE);
  }

  Refusal(String reason, int line) {
    super(reason, null, false, false);
    this.line = line;
  }

  /** The line from 1 within what was read, or {@link Place#WHOLE_FILE} if it cannot be told. */
  int line() {
    return line;
  }

  /** The reason. */
  String reason() {
    return String.valueOf(getMessage());
  }
}
