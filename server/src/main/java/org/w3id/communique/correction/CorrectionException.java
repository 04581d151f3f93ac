package org.w3id.communique.correction;

/** A file of corrections cannot be understood. The message is one line that says where and why. */
public final class CorrectionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CorrectionException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
