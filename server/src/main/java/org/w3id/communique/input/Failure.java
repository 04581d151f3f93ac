package org.w3id.communique.input;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Says in words why a file could not be read. */
final class Failure {
  private Failure() {}

  static String of(IOException failure) {
    return switch (failure) {
      case AccessDeniedException denied -> "permission denied";
      case NoSuchFileException gone -> "it is gone";
      case FileSystemLoopException loop -> "it is a link to a folder above it";
      case EOFException end -> "it ends too early";
      default ->
          Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
    };
  }
}
