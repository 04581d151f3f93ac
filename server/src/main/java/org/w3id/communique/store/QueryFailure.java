package org.w3id.communique.store;

import org.jspecify.annotations.Nullable;

/** Why a query has no result. The message is one line, fit to be shown to who asked. */
public abstract sealed class QueryFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private QueryFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** The query is not well-formed, or asks for what no query may. */
  public static final class Malformed extends QueryFailure {
    private static final long serialVersionUID = 1L;

    public Malformed(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /** The query was stopped because it took too long. */
  public static final class TimedOut extends QueryFailure {
    private static final long serialVersionUID = 1L;

    public TimedOut(Throwable cause) {
      super("the query took too long and was stopped; ask for less, or allow it more time", cause);
    }
  }

  /** The query, or its result, takes more room than there is for one. */
  public static final class TooLarge extends QueryFailure {
    private static final long serialVersionUID = 1L;

    public TooLarge(String message) {
      super(message, null);
    }
  }

  /** The memory was short, and the query the one that had taken most of it. */
  public static final class ShortOfMemory extends QueryFailure {
    private static final long serialVersionUID = 1L;

    public ShortOfMemory() {
      super(
          "the server is short of memory and stopped this query, which took most of it;"
              + " ask for less, or again in a moment",
          null);
    }
  }

  /** Too many queries are running already. */
  public static final class Busy extends QueryFailure {
    private static final long serialVersionUID = 1L;

    public Busy() {
      super("too many queries are running; try again in a moment", null);
    }
  }

  /** What the query asks for is still being made. */
  public static final class NotReady extends QueryFailure {
    private static final long serialVersionUID = 1L;

    public NotReady() {
      super("the index of the search is being made; try again in a moment", null);
    }
  }

  /** Too many queries of the same client are running already. */
  public static final class Crowded extends QueryFailure {
    private static final long serialVersionUID = 1L;

    public Crowded() {
      super("too many queries of yours are running; wait for their answers", null);
    }
  }

  /** The server was told to stop. */
  public static final class Stopped extends QueryFailure {
    private static final long serialVersionUID = 1L;

    public Stopped() {
      super("the server is stopping; try again in a moment", null);
    }
  }

  /** The query could not be carried out, or its result not written. */
  public static final class Failed extends QueryFailure {
    private static final long serialVersionUID = 1L;

    public Failed(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }
}
