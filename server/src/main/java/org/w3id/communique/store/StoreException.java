package org.w3id.communique.store;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a store cannot be used. The message is one line, fit to be shown to who asked for the store.
 */
public abstract sealed class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** The folder has no store yet, and none was to be made. */
  public static final class Missing extends StoreException {
    private static final long serialVersionUID = 1L;

    Missing(Path folder) {
      super("there is no store at " + folder + "; 'build' makes one", null);
    }
  }

  /** What stands at the path is something else than a store. */
  public static final class NotAStore extends StoreException {
    private static final long serialVersionUID = 1L;

    NotAStore(Path path, String what) {
      super(
          path
              + " is not a store ("
              + what
              + "); give an empty folder or one that does not exist yet",
          null);
    }
  }

  /** Another program, or another part of this one, has the store open. */
  public static final class Locked extends StoreException {
    private static final long serialVersionUID = 1L;

    Locked(Path folder, Optional<String> endpoint, @Nullable Throwable cause) {
      super(
          "the store "
              + folder
              + endpoint
                  .map(
                      url ->
                          " is being served; ask it with 'query … --endpoint %s', or stop the server first"
                              .formatted(url))
                  .orElse(" is in use by another program; stop that one first"),
          cause);
    }
  }

  /** The store was made by a later version of the program. */
  public static final class Newer extends StoreException {
    private static final long serialVersionUID = 1L;

    Newer(Path folder, int format, String program) {
      super(
          "the store "
              + folder
              + " has format "
              + format
              + ", written by version "
              + program
              + "; this version reads up to format "
              + StoreManifest.FORMAT,
          null);
    }
  }

  /** The store mints its IRIs below another base than the one asked for. */
  public static final class OtherBase extends StoreException {
    private static final long serialVersionUID = 1L;

    OtherBase(Path folder, String recorded, String asked) {
      super("the store " + folder + " was made with the base " + recorded + ", not " + asked, null);
    }
  }

  /** The files of the store are damaged, or may not be read or written. */
  public static final class Unreadable extends StoreException {
    private static final long serialVersionUID = 1L;

    Unreadable(Path folder, String reason, @Nullable Throwable cause) {
      super("the store " + folder + " cannot be read: " + reason, cause);
    }
  }

  /** The disk has no room left. What was committed before stays. */
  public static final class Full extends StoreException {
    private static final long serialVersionUID = 1L;

    Full(Path folder, Throwable cause) {
      super(
          "no room left on the disk of the store "
              + folder
              + "; free some and build again to complete it",
          cause);
    }
  }
}
