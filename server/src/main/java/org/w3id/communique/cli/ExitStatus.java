package org.w3id.communique.cli;

/** What a command tells the shell. */
final class ExitStatus {
  /** All was done. */
  static final int DONE = 0;

  /** Something failed, or a document was rejected. */
  static final int FAILED = 1;

  /** The command was called wrongly, or a path does not exist. */
  static final int USAGE = 2;

  private ExitStatus() {}
}
