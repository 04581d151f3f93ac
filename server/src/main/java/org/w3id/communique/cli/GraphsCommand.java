package org.w3id.communique.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.w3id.communique.claim.DocumentClaims;
import org.w3id.communique.input.DocumentSource;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.text.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Reads documents for another process that has the store: writes a line of JSON for each document,
 * as {@link ReaderProcess} reads it.
 */
@Command(
    name = "graphs",
    hidden = true,
    description = "Write the graph of each document as a line of JSON, for a server that keeps it.")
final class GraphsCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Context context;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private BaseOption base = new BaseOption();

  GraphsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    IriSpace space = base.space().orElse(IriSpace.DEFAULT);
    Workbench bench = new Workbench(context, input.extractor(), space);
    String maker = bench.maker();
    try (DocumentSource source = input.open(context.console());
        Output output = Output.open(context.console(), Optional.empty())) {
      DocumentRun run =
          new DocumentRun(
              context.console(),
              (severity, remark) -> write(output, remark(severity, remark)),
              bench::extraction);
      run.run(
          source,
          known -> false,
          Runtime.getRuntime().availableProcessors(),
          claims -> write(output, document(claims, maker, bench)));
      write(output, JSON.createObjectNode().put("done", true));
      output.finish();
      return run.status();
    }
  }

  private static ObjectNode remark(Diagnostic.Severity severity, String remark) {
    String kind = severity == Diagnostic.Severity.REJECTED ? "rejected" : "note";
    return JSON.createObjectNode().put(kind, remark);
  }

  private static ObjectNode document(DocumentClaims claims, String maker, Workbench bench) {
    ByteArrayOutputStream triples = new ByteArrayOutputStream();
    RDFDataMgr.write(triples, bench.graph(claims), Lang.NTRIPLES);
    return JSON.createObjectNode()
        .put("id", claims.document().id())
        .put("digest", DocumentDigest.of(claims.document()))
        .put("maker", maker)
        .put("claims", claims.claims().size())
        .put("graph", triples.toString(StandardCharsets.UTF_8));
  }

  private static void write(Output output, ObjectNode line) {
    try {
      output.line(line.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
