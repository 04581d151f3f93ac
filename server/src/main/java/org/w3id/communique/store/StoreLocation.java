package org.w3id.communique.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.w3id.communique.ontology.IriSpace;

/** The folder of a store: what stands there, and how the database in it is opened and let go. */
final class StoreLocation {
  /** Folders whose database is open in this process; TDB2 would share one silently. */
  private static final Set<Path> OPEN = new HashSet<>();

  private final Path folder;

  StoreLocation(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  Path folder() {
    return folder;
  }

  /** The manifest of the store; empty where a store can be made. */
  Optional<StoreManifest> manifest() {
    if (!Files.exists(folder)) {
      return Optional.empty();
    }
    if (!Files.isDirectory(folder)) {
      throw new StoreException.NotAStore(folder, "it is a file");
    }
    Optional<StoreManifest> manifest = StoreManifest.read(folder);
    if (manifest.isEmpty() && holdsOtherFiles()) {
      throw new StoreException.NotAStore(folder, "it holds other files");
    }
    return manifest;
  }

  /** Makes the folder a store without documents. */
  StoreManifest make(IriSpace space, String program) {
    StoreManifest manifest = new StoreManifest(StoreManifest.FORMAT, space.base(), program);
    try {
      Files.createDirectories(folder);
      manifest.write(folder);
    } catch (IOException e) {
      throw new StoreException.Unreadable(folder, "the folder cannot be written", e);
    }
    return manifest;
  }

  /**
   * Opens the database, with the union of the named graphs as its default graph and no way out to
   * other servers.
   */
  DatasetGraph connect() {
    synchronized (OPEN) {
      if (!OPEN.add(folder)) {
        throw new StoreException.Locked(folder, null);
      }
    }
    try {
      DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
      dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
      dataset.getContext().set(ARQ.httpServiceAllowed, false);
      return dataset;
    } catch (DBOpEnvException e) {
      forget();
      throw new StoreException.Locked(folder, e);
    } catch (RuntimeException e) {
      forget();
      throw new StoreException.Unreadable(
          folder, "the database is damaged or may not be opened", e);
    }
  }

  void disconnect(DatasetGraph dataset) {
    TDBInternal.expel(dataset, true);
    forget();
  }

  /** Bytes that the files of the store take. */
  long bytes() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(StoreLocation::sizeOf).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void forget() {
    synchronized (OPEN) {
      OPEN.remove(folder);
    }
  }

  private boolean holdsOtherFiles() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> !StoreManifest.owns(file));
    } catch (IOException e) {
      throw new StoreException.Unreadable(folder, "the folder cannot be read", e);
    }
  }

  private static long sizeOf(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0; // removed by a compaction meanwhile
    }
  }
}
