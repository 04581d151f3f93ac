package org.w3id.communique.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.communique.server.admin.DocumentReader;
import org.w3id.communique.store.Origin;

/**
 * Reads documents in a process of its own, which runs this program's {@code graphs}: the server
 * never holds the parser, and a document that breaks it breaks no answer.
 */
final class ReaderProcess implements DocumentReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Options of this process that would get in the way of another one, such as a debugger's port.
   */
  private static final List<String> OWN =
      List.of("-agentlib", "-javaagent", "-Xlog", "-Dcommunique.terminal");

  private final List<String> arguments;

  /**
   * Prepares to read.
   *
   * @param base of the store's IRIs
   * @param names files of further names
   */
  ReaderProcess(String base, List<Path> names) {
    List<String> command = new ArrayList<>(List.of("graphs", "--base", base));
    for (Path file : names) {
      command.add("--names");
      command.add(file.toString());
    }
    command.add("-");
    this.arguments = List.copyOf(command);
  }

  @Override
  public void read(Path documents, Consumer<Outcome> sink)
      throws IOException, InterruptedException {
    Path said = Files.createTempFile("communique-", ".err");
    Process process =
        new ProcessBuilder(command())
            .redirectInput(documents.toFile())
            .redirectError(said.toFile())
            .start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      boolean done = false;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode told = JSON.readTree(line);
        done = told.has("done");
        if (!done) {
          sink.accept(outcome(told));
        }
      }
      int status = process.waitFor();
      if (!done) {
        List<String> reasons = Files.readAllLines(said, StandardCharsets.UTF_8);
        String last = reasons.isEmpty() ? "" : ": " + reasons.getLast();
        throw new IOException("the reader of documents ended with status " + status + last);
      }
    } finally {
      process.destroyForcibly();
      Files.deleteIfExists(said);
    }
  }

  private static Outcome outcome(JsonNode told) {
    if (told.has("rejected")) {
      return new Remark(told.path("rejected").textValue(), true);
    }
    if (told.has("note")) {
      return new Remark(told.path("note").textValue(), false);
    }
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(told.path("graph").textValue(), Lang.NTRIPLES).parse(graph);
    return new Read(
        told.path("id").textValue(),
        new Origin(told.path("digest").textValue(), told.path("maker").textValue()),
        told.path("claims").longValue(),
        graph);
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> OWN.stream().noneMatch(option::startsWith))
        .forEach(command::add);
    command.add("-Xlog:disable"); // the JVM's own words go where the documents go
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    command.addAll(arguments);
    return command;
  }
}
