package org.w3id.communique.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.Objects;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.w3id.communique.correction.CorrectionException;
import org.w3id.communique.lexicon.LexiconException;
import org.w3id.communique.server.ServerStartException;
import org.w3id.communique.store.QueryFailure;
import org.w3id.communique.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever ends a command into one line, never a stack trace, and an exit status. */
final class CommandErrors implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Console console;

  CommandErrors(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    String name = command.qualifiedName();
    String problem =
        switch (e) {
          case UnmatchedArgumentException unmatched -> unknown(command, unmatched);
          case MutuallyExclusiveArgsException exclusive ->
              oneLine(exclusive).replaceFirst("^Error: ", "");
          default -> oneLine(e);
        };
    console.say(name + ": " + problem + " (see '" + name + " --help')");
    return ExitStatus.USAGE;
  }

  private static String unknown(CommandSpec command, UnmatchedArgumentException e) {
    String word = e.getUnmatched().getFirst();
    boolean option = e.isUnknownOption();
    boolean first = command.subcommands().isEmpty();
    Collection<String> known =
        option ? command.optionsMap().keySet() : command.subcommands().keySet();
    String what =
        option ? "unknown option " : first ? "one argument too many: " : "unknown command ";
    return what
        + word
        + Suggestion.among(known, word).map(near -> ", did you mean " + near + "?").orElse("");
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
    return failed(command.getCommandSpec().qualifiedName(), e);
  }

  /** Runs the whole command line; what even picocli does not catch ends in a line as well. */
  int guarded(IntSupplier commandLine) {
    try {
      return commandLine.getAsInt();
    } catch (OutOfMemoryError e) {
      console.say("communique: not enough memory; give it more by COMMUNIQUE_JAVA_OPTIONS=-Xmx4g");
      return ExitStatus.FAILED;
    } catch (StackOverflowError | LinkageError | InternalError e) {
      return failed("communique", e);
    }
  }

  private int failed(String name, Throwable failure) {
    if (isBrokenPipe(failure)) {
      return ExitStatus.DONE;
    }
    console.say(name + ": " + message(failure));
    return failure instanceof CommandException stated ? stated.status() : ExitStatus.FAILED;
  }

  private static String message(Throwable failure) {
    return switch (failure) {
      case CommandException stated -> oneLine(stated);
      case StoreException store -> oneLine(store);
      case QueryFailure query -> oneLine(query);
      case ServerStartException server -> oneLine(server);
      case LexiconException lexicon -> oneLine(lexicon);
      case CorrectionException correction -> oneLine(correction);
      case UncheckedIOException wrapped -> message(Objects.requireNonNull(wrapped.getCause()));
      case NoSuchFileException missing -> "no such file or folder: " + missing.getFile();
      case AccessDeniedException denied -> "permission denied: " + denied.getFile();
      case FileSystemException file ->
          file.getFile() + ": " + Objects.requireNonNullElse(file.getReason(), "failed");
      case IOException io -> oneLine(io);
      default ->
          "a fault of this program: "
              + failure.getClass().getSimpleName()
              + ": "
              + oneLine(failure);
    };
  }

  /** Who reads our output has seen enough; that is no failure. */
  private static boolean isBrokenPipe(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(IOException.class::isInstance)
        .anyMatch(cause -> String.valueOf(cause.getMessage()).contains("Broken pipe"));
  }

  private static String oneLine(Throwable failure) {
    String message =
        Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
    return message.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
