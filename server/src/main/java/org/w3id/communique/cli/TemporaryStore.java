package org.w3id.communique.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.store.ClaimStore;
import org.w3id.communique.store.StoreUpdate;

/** A store for the length of a command. */
final class TemporaryStore implements Closeable {
  private static final String NO_DIGEST = "";

  private final Path folder;
  private final ClaimStore store;
  private final StoreUpdate update;

  TemporaryStore(IriSpace space) throws IOException {
    this.folder = Files.createTempDirectory("communique-");
    this.store = ClaimStore.openOrMake(folder, Optional.of(space));
    this.update = store.update();
  }

  void put(String documentId, Graph graph) {
    update.put(documentId, NO_DIGEST, graph);
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
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException failure)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
