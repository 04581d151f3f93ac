package org.w3id.communique.server.admin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.w3id.communique.store.Origin;

/** Makes graphs of documents, outside of the server's process. */
public interface DocumentReader {
  /** What came of one document, or of a line that holds none. */
  sealed interface Outcome {}

  /**
   * A document that was read.
   *
   * @param id the document's own identifier
   * @param origin what the graph was made from
   * @param claims how many the document makes
   * @param graph what the document says
   */
  record Read(String id, Origin origin, long claims, Graph graph) implements Outcome {}

  /**
   * A document that was not read, or a remark on one.
   *
   * @param message one line, with the place in the input
   * @param rejected whether the document is left out for a fault of its own
   */
  record Remark(String message, boolean rejected) implements Outcome {}

  /**
   * Reads documents.
   *
   * @param documents a file of JSON lines
   * @param sink takes what came of each, in order, on the calling thread
   * @throws IOException if not all of them could be read, for no fault of theirs; one line says why
   */
  void read(Path documents, Consumer<Outcome> sink) throws IOException, InterruptedException;
}
