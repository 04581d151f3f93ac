package org.w3id.communique.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.util.iterator.ExtendedIterator;

/** Upkeep of the database of a store. */
final class Maintenance {
  private static final int BUFFER_BYTES = 1 << 16;

  /** What a triple takes in memory, its nodes included, on the safe side. */
  private static final int BYTES_A_TRIPLE = 600;

  private Maintenance() {}

  /**
   * A copy of a graph in memory, where a triple is found many times faster; the graph itself if it
   * does not fit.
   */
  static Graph inMemory(Graph graph) {
    long most = Runtime.getRuntime().maxMemory() / 2 / BYTES_A_TRIPLE;
    Graph copy = GraphMemFactory.createDefaultGraphSameTerm();
    ExtendedIterator<Triple> triples = graph.find();
    try {
      for (long count = 0; triples.hasNext(); count++) {
        if (count == most) {
          return graph;
        }
        copy.add(triples.next());
      }
      return copy;
    } finally {
      triples.close();
    }
  }

  static void compact(DatasetGraph dataset) {
    DatabaseMgr.compact(dataset, true);
  }

  static void backup(DatasetGraph dataset, Path file) throws IOException {
    Path target = file.toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw new FileSystemException(file.toString(), null, "is a folder; name a file");
    }
    Path draft = target.resolveSibling(target.getFileName() + ".part");
    try {
      try (OutputStream out =
          new GZIPOutputStream(
              new BufferedOutputStream(Files.newOutputStream(draft), BUFFER_BYTES), BUFFER_BYTES)) {
        Txn.executeRead(dataset, () -> RDFDataMgr.write(out, dataset, Lang.NQUADS));
      }
      Files.move(
          draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
