package org.w3id.communique.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.system.Txn;
import org.w3id.communique.claim.DocumentClaims;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.output.GraphFormat;
import org.w3id.communique.output.GraphWriter;

/**
 * RDF: the graphs of the documents and what follows from them, by way of a store that lasts as long
 * as the run.
 */
final class GraphSink implements ClaimSink {
  private final Workbench bench;
  private final IriSpace space;
  private final GraphFormat format;
  private final TemporaryStore store;

  GraphSink(Workbench bench, IriSpace space, GraphFormat format) throws IOException {
    this.bench = bench;
    this.space = space;
    this.format = format;
    this.store = new TemporaryStore(space);
  }

  @Override
  public void accept(DocumentClaims claims) {
    store.put(claims.document().id(), bench.graph(claims));
  }

  @Override
  public void writeTo(OutputStream out) {
    store.finish();
    GraphWriter writer = new GraphWriter(store.dataset(), graph -> graph.startsWith(space.base()));
    Txn.executeRead(store.dataset(), () -> writer.write(format, out));
  }

  @Override
  public void close() throws IOException {
    store.close();
  }
}
