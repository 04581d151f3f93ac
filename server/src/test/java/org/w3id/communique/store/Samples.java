package org.w3id.communique.store;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;

/** Graphs of documents, in the shape in which the program writes them, and stores of them. */
public final class Samples {
  private Samples() {}

  /** What the document of a name says: such as {@code announcement}. */
  public static Graph graph(String name) {
    return RDFDataMgr.loadGraph(String.valueOf(Samples.class.getResource(name + ".ttl")));
  }

  /** An empty database of the kind that a store has, in memory. */
  public static DatasetGraph database() {
    return DatabaseMgr.createDatasetGraph();
  }

  /** A new store of some documents. */
  public static ClaimStore store(Path folder, String... names) {
    ClaimStore store = ClaimStore.openOrMake(folder, Optional.empty());
    try (StoreUpdate update = store.update()) {
      for (String name : names) {
        update.put(name, new Origin("1", "test"), graph(name));
      }
      update.finish();
    }
    return store;
  }
}
