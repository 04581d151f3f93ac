package org.w3id.communique.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.store.ClaimStore;
import org.w3id.communique.store.Origin;
import org.w3id.communique.store.StoreUpdate;

/** A store for the length of a command. */
final class TemporaryStore implements Closeable {
  private static final Origin UNKNOWN = new Origin("", "");

  private final TemporaryFolder folder;
  private final ClaimStore store;
  private final StoreUpdate update;

  TemporaryStore(IriSpace space) throws IOException {
    this.folder = TemporaryFolder.make();
    this.store = ClaimStore.openOrMake(folder.path(), Optional.of(space));
    this.update = store.update();
  }

  void put(String documentId, Graph graph) {
    update.put(documentId, UNKNOWN, graph);
  }

  /** Derives what follows from all that was put. */
  void finish() {
    update.finish();
  }

  DatasetGraph dataset() {
    return store.dataset();
  }

  @Override
  public void close() throws IOException {
    update.close();
    store.close();
    folder.close();
  }
}
