package org.w3id.communique.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

  static final String DAMAGED = "the database is damaged, or may not be read and written";

  private static final int PROBE = 1 << 14;

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
        throw new StoreException.Locked(folder, new Announcement(folder).read(), null);
      }
    }
    try {
      DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
      dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
      dataset.getContext().set(ARQ.httpServiceAllowed, false);
      StoppablePaths.install(dataset);
      return dataset;
    } catch (RuntimeException e) {
      forget();
      throw isLocked(e)
          ? new StoreException.Locked(folder, new Announcement(folder).read(), e)
          : new StoreException.Unreadable(folder, DAMAGED, e);
    }
  }

  /** Tells other processes where the store can be asked while this one has it open. */
  void announce(String endpoint) {
    new Announcement(folder).write(endpoint);
  }

  void disconnect(DatasetGraph dataset) {
    new Announcement(folder).withdraw();
    TDBInternal.expel(dataset, true);
    forget();
  }

  /**
   * Bytes that the files of the store hold, without the room that TDB2 maps ahead of what it
   * writes. Locks stay closed: the system takes every lock on a file from a process that closes it
   * once.
   */
  long bytes() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".lock"))
          .mapToLong(StoreLocation::sizeOf)
          .sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** TDB2 has no type of its own for a lock that another process holds. */
  private static boolean isLocked(RuntimeException e) {
    return e instanceof DBOpEnvException
        && String.valueOf(e.getMessage()).startsWith("Failed to get a lock");
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

  /**
   * A file is filled from its beginning; what TDB2 maps ahead, 8 MB at a time, is a hole that the
   * disk does not hold.
   */
  private static long sizeOf(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long filled = 0;
      long size = channel.size();
      for (long end = size; filled + PROBE < end; ) {
        long middle = (filled + end) / 2;
        if (isHole(channel, middle)) {
          end = middle;
        } else {
          filled = middle;
        }
      }
      return Math.min(size, filled + PROBE);
    } catch (IOException e) {
      return 0; // removed by a compaction meanwhile
    }
  }

  private static boolean isHole(FileChannel channel, long position) throws IOException {
    ByteBuffer probe = ByteBuffer.allocate(PROBE);
    channel.read(probe, position);
    probe.flip();
    while (probe.hasRemaining()) {
      if (probe.get() != 0) {
        return false;
      }
    }
    return true;
  }
}
