package org.w3id.communique.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3id.communique.server.ListeningPlace;
import org.w3id.communique.server.admin.AdminOptions;
import org.w3id.communique.server.admin.AdminToken;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/** Whether, where and from whom a server takes documents in. */
final class AdminOption {
  private static final String VARIABLE = "COMMUNIQUE_ADMIN_TOKEN";
  private static final int NONE = -1;

  @Option(
      names = "--admin-port",
      paramLabel = "N",
      defaultValue = "" + NONE,
      description = {
        "Also take documents in, on this port, from who has the token; 0 for any port.",
        "Off unless given."
      },
      showDefaultValue = Visibility.NEVER)
  private int port = NONE;

  @Option(
      names = "--admin-host",
      paramLabel = "ADDRESS",
      defaultValue = "localhost",
      description = "Where to listen for documents; ${DEFAULT-VALUE} unless given.")
  private String host = "localhost";

  @Option(
      names = "--admin-token-file",
      paramLabel = "FILE",
      description = "The file that holds the token; else it is taken from " + VARIABLE + ".")
  private @Nullable Path file;

  /** What the user asked for; empty where documents are not to be taken in. */
  Optional<AdminOptions> options() throws IOException {
    if (port == NONE) {
      return Optional.empty();
    }
    if (port < 0 || port > 65535) {
      throw CommandException.usage("--admin-port needs a number from 0 to 65535: " + port);
    }
    return Optional.of(
        new AdminOptions(new ListeningPlace(host, port), token(), AdminOptions.BODY_BYTES));
  }

  private AdminToken token() throws IOException {
    String text = file == null ? System.getenv(VARIABLE) : Files.readString(file);
    if (text == null) {
      throw CommandException.usage("--admin-port needs --admin-token-file or " + VARIABLE);
    }
    try {
      return AdminToken.of(text);
    } catch (IllegalArgumentException e) {
      throw CommandException.usage(String.valueOf(e.getMessage()));
    }
  }
}
