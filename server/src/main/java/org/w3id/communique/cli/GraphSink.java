package org.w3id.communique.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.system.Txn;
import org.w3id.communique.claim.DocumentClaims;
import org.w3id.communique.graph.syntax.DatasetWriter;
import org.w3id.communique.graph.syntax.RdfSyntax;
import org.w3id.communique.ontology.IriSpace;

/**
 * RDF: the graphs of the documents and what follows from them, by way of a store that lasts as long
 * as the run.
 */
final class GraphSink implements ClaimSink {
  private final Workbench bench;
  private final IriSpace space;
  private final RdfSyntax format;
  private final TemporaryStore store;

  GraphSink(Workbench bench, IriSpace space, RdfSyntax format) throws IOException {
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
    Txn.executeRead(
        store.dataset(),
        () ->
            DatasetWriter.write(
                store.dataset(), graph -> graph.startsWith(space.base()), format, space, out));
  }

  @Override
  public void close() throws IOException {
    store.close();
  }
}
