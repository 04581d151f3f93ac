package org.w3id.communique.server.admin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.w3id.communique.server.admin.DocumentReader.Read;
import org.w3id.communique.server.admin.DocumentReader.Remark;
import org.w3id.communique.store.ClaimStore;
import org.w3id.communique.store.StoreUpdate;

/**
 * Changes the store, one request at a time. A request's documents are all read before the first is
 * put, so that the store changes in one go, in which what follows from them is derived too: who
 * reads meanwhile sees the store as it was before or after.
 */
final class DocumentUpdates {
  /** What an update is at. */
  enum Stage {
    IDLE,
    READING,
    COMMITTING
  }

  /**
   * What is being done, and what was done last.
   *
   * @param stage of the update under way
   * @param documents that it has read so far
   * @param last report on the update before; empty where there was none
   */
  record Status(Stage stage, long documents, Optional<UpdateReport> last) {}

  private final ClaimStore store;
  private final DocumentReader reader;
  private final Semaphore turn = new Semaphore(1);
  private volatile Status status = new Status(Stage.IDLE, 0, Optional.empty());

  DocumentUpdates(ClaimStore store, DocumentReader reader) {
    this.store = store;
    this.reader = reader;
  }

  Status status() {
    return status;
  }

  /**
   * Reads documents and puts them into the store.
   *
   * @return empty if another update is under way
   * @throws IOException if they could not all be read; the store is as it was then
   */
  Optional<UpdateReport> add(Path documents) throws IOException, InterruptedException {
    if (!turn.tryAcquire()) {
      return Optional.empty();
    }
    try {
      List<Read> read = new ArrayList<>();
      List<Remark> remarks = new ArrayList<>();
      enter(Stage.READING, 0);
      reader.read(
          documents,
          outcome -> {
            switch (outcome) {
              case Read document -> read.add(document);
              case Remark remark -> remarks.add(remark);
            }
            enter(Stage.READING, read.size() + (long) remarks.size());
          });
      enter(Stage.COMMITTING, read.size());
      UpdateReport report = put(read, remarks);
      status = new Status(Stage.IDLE, 0, Optional.of(report));
      return Optional.of(report);
    } finally {
      enter(Stage.IDLE, 0);
      turn.release();
    }
  }

  /**
   * Takes a document out.
   *
   * @return whether the store held it; empty if another update is under way
   */
  Optional<Boolean> remove(String id) {
    if (!turn.tryAcquire()) {
      return Optional.empty();
    }
    enter(Stage.COMMITTING, 1);
    try (StoreUpdate update = store.update()) {
      boolean held = update.remove(id);
      update.finish();
      return Optional.of(held);
    } finally {
      enter(Stage.IDLE, 0);
      turn.release();
    }
  }

  private UpdateReport put(List<Read> read, List<Remark> remarks) {
    int unchanged = 0;
    try (StoreUpdate update = store.update()) {
      for (Read document : read) {
        if (update.holds(document.id(), document.origin())) {
          unchanged++;
        } else {
          update.put(document.id(), document.origin(), document.graph());
        }
      }
      update.finish();
    }
    long claims = read.stream().mapToLong(Read::claims).sum();
    return new UpdateReport(read.size() - unchanged, unchanged, claims, List.copyOf(remarks));
  }

  private void enter(Stage stage, long documents) {
    status = new Status(stage, documents, status.last());
  }
}
