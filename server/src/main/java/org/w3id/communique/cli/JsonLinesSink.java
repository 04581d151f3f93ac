package org.w3id.communique.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3id.communique.claim.DocumentClaims;
import org.w3id.communique.graph.DocumentRecord;
import org.w3id.communique.graph.EventDeriver;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.output.ClaimJson;

/**
 * One JSON object a document. Which event a claim belongs to is known only when all documents are:
 * until then the lines wait in a temporary file, and only what events depend on is kept in memory.
 */
final class JsonLinesSink implements ClaimSink {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Workbench bench;
  private final ClaimJson json;
  private final EventDeriver deriver;
  private final List<DocumentRecord> records = new ArrayList<>();
  private final Path waiting;
  private final BufferedWriter lines;

  JsonLinesSink(Workbench bench, IriSpace space) throws IOException {
    this.bench = bench;
    this.json = new ClaimJson(bench.minter());
    this.deriver = new EventDeriver(space);
    this.waiting = Files.createTempFile("communique-", ".jsonl");
    this.lines = Files.newBufferedWriter(waiting, StandardCharsets.UTF_8);
  }

  @Override
  public void accept(DocumentClaims claims) throws IOException {
    records.add(deriver.read(bench.graph(claims)));
    lines.write(JSON.writeValueAsString(json.write(claims)));
    lines.write('\n');
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    lines.close();
    Map<String, String> eventOf = new HashMap<>();
    deriver
        .derive(records)
        .events()
        .forEach(event -> event.claims().forEach(claim -> eventOf.put(claim, event.iri())));
    try (BufferedReader reader = Files.newBufferedReader(waiting, StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode document = JSON.readTree(line);
        for (JsonNode claim : document.path("events")) {
          ((ObjectNode) claim).put("event", eventOf.get(claim.path("iri").textValue()));
        }
        out.write(JSON.writeValueAsBytes(document));
        out.write('\n');
      }
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
    Files.deleteIfExists(waiting);
  }
}
