package org.w3id.communique.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.w3id.communique.store.ProgramVersion;
import org.w3id.communique.store.ResultFormat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: picks the command, and turns what goes wrong into one line and an exit status. */
@Command(
    name = "communique",
    description = {
      "Reads news and builds a knowledge graph of what states and their leaders do to each other:",
      "visits, meetings, agreements, sanctions, transfers, votes, attacks and tests, each with who"
          + " says so."
    },
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Main.Version.class,
    footer = {
      "",
      "To begin:",
      "  communique serve                                 two documents as a graph:"
          + " http://localhost:3030",
      "  communique extract news.jsonl --format turtle    your own documents, without a store",
      "  communique build news.jsonl                      your own documents, into a store",
      "  communique query queries/CQ07-who-met-whom.rq    a question to the store",
      "",
      "'communique COMMAND --help' tells about a command."
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private Main() {}

  /** Runs the program and ends the process with its exit status. */
  public static void main(String[] args) {
    System.exit(run(Console.ofProcess(), InstalledExtractor::load, args));
  }

  /** Runs one command. */
  static int run(Console console, Extraction.Loader loader, String... args) {
    CommandLine line = new CommandLine(new Main());
    line.getCommandSpec().addOption(help()).addOption(version());
    List<Object> all = commands(new Context(console, loader));
    for (Object command : meant(all, args)) {
      CommandLine subcommand = new CommandLine(command);
      subcommand.getCommandSpec().addOption(help());
      line.addSubcommand(subcommand);
    }
    CommandErrors errors = new CommandErrors(console);
    line.registerConverter(ClaimFormat.class, new WordConverter<>(ClaimFormat.values()));
    line.registerConverter(ExportFormat.class, new WordConverter<>(ExportFormat.values()));
    line.registerConverter(ResultFormat.class, new WordConverter<>(ResultFormat.values()));
    line.registerConverter(LocalDate.class, new DayConverter());
    line.setParameterExceptionHandler(errors);
    line.setExecutionExceptionHandler(errors);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setUsageHelpWidth(100);
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    line.setOut(out);
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    int status = errors.guarded(() -> line.execute(args));
    out.flush();
    return status;
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Show this help.")
        .build();
  }

  private static OptionSpec version() {
    return OptionSpec.builder("-V", "--version")
        .versionHelp(true)
        .description("Show the version.")
        .build();
  }

  /** The one command that the call names, as to read them all takes longer; or else all. */
  private static List<Object> meant(List<Object> all, String... args) {
    String name = args.length == 0 ? "" : args[0];
    List<Object> named =
        all.stream()
            .filter(
                it ->
                    Arrays.stream(it.getClass().getAnnotationsByType(Command.class))
                        .anyMatch(command -> command.name().equals(name)))
            .toList();
    return named.isEmpty() ? all : named;
  }

  /** In the order of the help: what one wants first comes first. */
  private static List<Object> commands(Context context) {
    return List.of(
        new ServeCommand(context),
        new QueryCommand(context),
        new ExtractCommand(context),
        new ExplainCommand(context),
        new BuildCommand(context),
        new ExportCommand(context),
        new StatusCommand(context),
        new ValidateCommand(context),
        new RemoveCommand(context),
        new CompactCommand(context),
        new BackupCommand(context),
        new EvaluateCommand(context),
        new CalibrateCommand(context),
        new BenchmarkCommand(context),
        new RehearseCommand(context),
        new GraphsCommand(context));
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given");
  }

  /** The version as the build wrote it. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"communique " + ProgramVersion.CURRENT};
    }
  }
}
