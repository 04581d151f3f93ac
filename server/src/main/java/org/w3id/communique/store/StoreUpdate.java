package org.w3id.communique.store;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.communique.ontology.IriKeys;
import org.w3id.communique.ontology.IriSpace;

/**
 * Adds, replaces and removes documents. They are committed in large batches, each document as a
 * whole; {@link #finish} commits the last batch together with all that follows from the claims. An
 * update that is closed or dies before that leaves the committed batches and a mark that the
 * derived graphs lag behind, which the next one to open the store makes good.
 */
public final class StoreUpdate implements AutoCloseable {
  private static final int DOCUMENTS_A_BATCH = 500;
  private static final long TRIPLES_A_BATCH = 200_000;

  private final ClaimStore store;
  private final DatasetGraph dataset;
  private final Books books;
  private int documentsInBatch;
  private long triplesInBatch;

  StoreUpdate(ClaimStore store, DatasetGraph dataset) {
    this.store = store;
    this.dataset = dataset;
    this.books = new Books(dataset);
    dataset.begin(TxnType.WRITE);
  }

  /** Whether the store holds a document as made from the same input by the same rules. */
  public boolean holds(String documentId, String digest) {
    return books.digest(graphOf(documentId)).filter(digest::equals).isPresent();
  }

  /**
   * Adds a document or replaces it.
   *
   * @param documentId the document's own identifier
   * @param digest of everything that the graph was made from: text, metadata, rules and program
   * @param graph what the document says
   * @throws StoreException.Full if the disk has no room left
   */
  public void put(String documentId, String digest, Graph graph) {
    guarded(
        () -> {
          Node name = graphOf(documentId);
          books.markIncomplete();
          replace(name, graph);
          books.enter(name, documentId, digest);
          documentsInBatch++;
          triplesInBatch += graph.size();
          if (documentsInBatch >= DOCUMENTS_A_BATCH || triplesInBatch >= TRIPLES_A_BATCH) {
            commitBatch();
          }
        });
  }

  /**
   * Takes a document out.
   *
   * @return whether the store held it
   */
  public boolean remove(String documentId) {
    Node name = graphOf(documentId);
    if (books.digest(name).isEmpty()) {
      return false;
    }
    guarded(
        () -> {
          books.markIncomplete();
          dataset.removeGraph(name);
          books.strike(name);
        });
    return true;
  }

  /**
   * Commits what was put, and derives what follows from all claims where they changed.
   *
   * @throws StoreException.Full if the disk has no room left
   */
  public void finish() {
    boolean changed = !books.complete();
    guarded(
        () -> {
          if (changed) {
            Derivation.of(dataset, store.space()).forEach(this::replace);
            books.markComplete();
            books.enter(FigureCount.of(dataset));
            dataset.commit();
          } else {
            dataset.abort();
          }
          dataset.end();
        });
    if (changed) {
      store.updated();
    }
  }

  /** Drops what was put since the last batch, unless it was finished. */
  @Override
  public void close() {
    if (dataset.isInTransaction()) {
      dataset.abort();
      dataset.end();
    }
  }

  private void commitBatch() {
    dataset.commit();
    dataset.end();
    dataset.begin(TxnType.WRITE);
    documentsInBatch = 0;
    triplesInBatch = 0;
  }

  /** Writes only what differs, so that an unchanged graph costs no room on disk. */
  private void replace(Node name, Graph graph) {
    Graph held = dataset.getGraph(name);
    Set<Triple> gone =
        Iter.asStream(held.find())
            .filter(triple -> !graph.contains(triple))
            .collect(Collectors.toSet());
    gone.forEach(held::delete);
    graph.find().filterDrop(held::contains).forEachRemaining(held::add);
  }

  private Node graphOf(String documentId) {
    return NodeFactory.createURI(
        store.space().iri(IriSpace.Kind.GRAPH, IriKeys.ofDocument(documentId)));
  }

  /** A full disk shows as a fault of the mapped memory, or as an error of a file. */
  private void guarded(Runnable action) {
    try {
      action.run();
    } catch (InternalError | RuntimeIOException e) {
      throw new StoreException.Full(store.folder(), e);
    }
  }
}
