package org.w3id.communique.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.w3id.communique.export.ActorNetwork;
import org.w3id.communique.export.EventTable;
import org.w3id.communique.export.Gexf;
import org.w3id.communique.export.GraphMl;
import org.w3id.communique.graph.syntax.DatasetWriter;
import org.w3id.communique.graph.syntax.RdfSyntax;
import org.w3id.communique.store.ClaimStore;

/** In what form the graph of a store goes out. */
enum ExportFormat {
  NQUADS,
  TRIG,
  TURTLE,
  JSONLD,
  GRAPHML,
  GEXF,
  CSV;

  /** The name that a user gives, such as {@code nquads}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes what a store holds, within a read transaction of the caller's.
   *
   * @throws IOException if the stream takes no more
   */
  void write(ClaimStore store, OutputStream out) throws IOException {
    switch (this) {
      case NQUADS -> write(RdfSyntax.NQUADS, store, out);
      case TRIG -> write(RdfSyntax.TRIG, store, out);
      case TURTLE -> write(RdfSyntax.TURTLE, store, out);
      case JSONLD -> write(RdfSyntax.JSONLD, store, out);
      case GRAPHML -> write(GraphMl::write, store, out);
      case GEXF -> write(Gexf::write, store, out);
      case CSV -> EventTable.write(store.dataset(), store.space(), out);
    }
  }

  private static void write(RdfSyntax syntax, ClaimStore store, OutputStream out) {
    DatasetWriter.write(store.dataset(), graph -> true, syntax, store.space(), out);
  }

  private static void write(NetworkWriter writer, ClaimStore store, OutputStream out)
      throws IOException {
    try {
      writer.write(ActorNetwork.of(store.dataset(), store.space()), out);
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Writes a network of actors. */
  private interface NetworkWriter {
    void write(ActorNetwork network, OutputStream out) throws XMLStreamException;
  }
}
