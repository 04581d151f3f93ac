package org.w3id.communique.input;

/** A path that the user named does not exist. */
public final class MissingPathException extends Exception {
  private static final long serialVersionUID = 1L;

  MissingPathException(String path) {
    super("no such file or folder: " + path);
  }
}
