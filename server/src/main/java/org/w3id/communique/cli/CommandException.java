package org.w3id.communique.cli;

/** Ends a command; its message is the line that the user reads. */
final class CommandException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;

  private CommandException(int status, String message) {
    super(message);
    this.status = status;
  }

  /** Something could not be done. */
  static CommandException failed(String message) {
    return new CommandException(ExitStatus.FAILED, message);
  }

  /** The user asked for something that cannot be asked. */
  static CommandException usage(String message) {
    return new CommandException(ExitStatus.USAGE, message);
  }

  int status() {
    return status;
  }
}
