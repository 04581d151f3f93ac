package org.w3id.communique.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriSpace;

/**
 * Claims of documents and what follows from them, in a folder. Each document has a named graph of
 * its own; events and direct edges have theirs, which are computed from all documents; so has the
 * ontology. Queries see the union of all as the default graph. One process has a store open at a
 * time; in it, many threads may read while one writes.
 */
public final class ClaimStore implements AutoCloseable {
  private static final Node CONTESTED = NodeFactory.createURI(CMQ.CONTESTED);

  private final StoreLocation location;
  private final IriSpace space;
  private final String madeBy;
  private final DatasetGraph dataset;
  private final List<Consumer<StoreChange>> afterUpdates = new CopyOnWriteArrayList<>();
  private final AtomicBoolean open = new AtomicBoolean(true);

  private ClaimStore(StoreLocation location, StoreManifest manifest) {
    this.location = location;
    this.space = new IriSpace(manifest.base());
    this.madeBy = manifest.program();
    this.dataset = location.connect();
  }

  /** Whether a folder holds a store, whatever its state. */
  public static boolean existsAt(Path folder) {
    try {
      return new StoreLocation(folder).manifest().isPresent();
    } catch (StoreException.NotAStore e) {
      return false;
    }
  }

  /**
   * Opens the store of a folder and completes what an interrupted build, or an older program, left
   * undone.
   *
   * @throws StoreException if there is none, or it cannot be used
   */
  public static ClaimStore open(Path folder) {
    return inspect(folder).completed();
  }

  /**
   * Opens the store of a folder as it stands.
   *
   * @throws StoreException if there is none, or it cannot be used
   */
  public static ClaimStore inspect(Path folder) {
    StoreLocation location = new StoreLocation(folder);
    StoreManifest manifest =
        location.manifest().orElseThrow(() -> new StoreException.Missing(location.folder()));
    return new ClaimStore(location, manifest);
  }

  /**
   * Opens the store of a folder, made where there is none.
   *
   * @param space what IRIs the store holds; empty for those that it has already, or else the
   *     default ones
   * @throws StoreException if it cannot be made or used, or holds other IRIs than those asked for
   */
  public static ClaimStore openOrMake(Path folder, Optional<IriSpace> space) {
    StoreLocation location = new StoreLocation(folder);
    StoreManifest manifest =
        location
            .manifest()
            .orElseGet(() -> location.make(space.orElse(IriSpace.DEFAULT), ProgramVersion.CURRENT));
    space
        .map(IriSpace::base)
        .filter(asked -> !asked.equals(manifest.base()))
        .ifPresent(
            asked -> {
              throw new StoreException.OtherBase(location.folder(), manifest.base(), asked);
            });
    return new ClaimStore(location, manifest).completed();
  }

  /** The IRIs of the data. */
  public IriSpace space() {
    return space;
  }

  /** The folder of the store. */
  public Path folder() {
    return location.folder();
  }

  /** Version of the program that made the store. */
  public String madeBy() {
    return madeBy;
  }

  /** What queries see. To be read only, in transactions of the reader's own. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** Begins to add, replace and remove documents; to be ended by the thread that began it. */
  public StoreUpdate update() {
    return update(StoreUpdate.DOCUMENTS_A_BATCH);
  }

  /** Likewise, with as many documents a batch as given. */
  StoreUpdate update(int documentsABatch) {
    return new StoreUpdate(this, dataset, documentsABatch);
  }

  /**
   * Tells one state of the store from another: a number that every update which changes anything
   * raises. Whoever keeps something made from the store can tell by it whether that is out of date.
   */
  public long version() {
    return Txn.calculateRead(dataset, () -> new Books(dataset).version());
  }

  /**
   * The version, if it alone tells what is in the store: not while documents are added of which
   * nothing is derived yet. Within a transaction, that of what the transaction sees.
   */
  public Optional<Long> settledVersion() {
    return Txn.calculateRead(
        dataset,
        () -> {
          Books books = new Books(dataset);
          return books.complete() ? Optional.of(books.version()) : Optional.empty();
        });
  }

  /**
   * Whether an IRI named something that went with its document. Of what is in the store, this says
   * nothing.
   */
  public boolean isGone(String iri) {
    return Txn.calculateRead(dataset, () -> new Books(dataset).isGone(iri));
  }

  /**
   * Has something done after every update that changes anything, by the thread that ends the
   * update.
   */
  public void afterUpdates(Consumer<StoreChange> action) {
    afterUpdates.add(action);
  }

  void updated(StoreChange change) {
    afterUpdates.forEach(action -> action.accept(change));
  }

  /** Figures about the store, counted when it was last completed. */
  public StoreStatus status() {
    return Txn.calculateRead(
        dataset,
        () -> {
          Books books = new Books(dataset);
          return new StoreStatus(
              space.base(),
              madeBy,
              books.documents(),
              books.makers(),
              books.figures(),
              location.bytes(),
              !books.complete());
        });
  }

  /**
   * The labels of contested events, of which one claim says that they happened and another that
   * they did not, in order.
   *
   * @param most how many at most
   */
  public List<String> contested(int most) {
    Node graph = NodeFactory.createURI(space.eventsGraph());
    return Txn.calculateRead(
        dataset,
        () ->
            Iter.asStream(dataset.find(graph, Node.ANY, CONTESTED, NodeConst.nodeTrue))
                .flatMap(
                    event ->
                        Iter.asStream(
                            dataset.find(graph, event.getSubject(), RDFS.label.asNode(), Node.ANY)))
                .map(label -> label.getObject().getLiteralLexicalForm())
                .sorted()
                .limit(most)
                .toList());
  }

  /** How many documents were read by a program or rules other than the one named. */
  public long notReadBy(String maker) {
    return Txn.calculateRead(
        dataset,
        () -> {
          Books books = new Books(dataset);
          return books.documents() - books.makers().getOrDefault(maker, 0L);
        });
  }

  /**
   * Tells other processes where the store can be asked as long as this one has it open.
   *
   * @param endpoint URL of the SPARQL endpoint
   */
  public void announce(String endpoint) {
    location.announce(endpoint);
  }

  /** What became of the user's corrections. */
  public CorrectionReport corrections() {
    return Txn.calculateRead(
        dataset, () -> CorrectionReport.of(new CorrectionBook(dataset, space)));
  }

  /** Holds everything in the store against the shapes of the ontology. */
  public ShapeReport validate() {
    return Txn.calculateRead(
        dataset, () -> ShapeReport.of(Maintenance.inMemory(dataset.getUnionGraph())));
  }

  /** Gives back the room that replaced and removed documents took. */
  public void compact() {
    Maintenance.compact(dataset);
  }

  /**
   * Writes everything, the store's own books included, as gzipped N-Quads.
   *
   * @param file overwritten; is there as a whole or not at all
   */
  public void backup(Path file) {
    try {
      Maintenance.backup(dataset, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets the folder go; a second time does nothing. */
  @Override
  public void close() {
    if (open.compareAndSet(true, false)) {
      location.disconnect(dataset);
    }
  }

  private ClaimStore completed() {
    try {
      if (settledVersion().isEmpty()) {
        finish();
      }
      return this;
    } catch (JenaException e) {
      close();
      throw new StoreException.Unreadable(folder(), StoreLocation.DAMAGED, e);
    } catch (RuntimeException | Error e) {
      close();
      throw e;
    }
  }

  private void finish() {
    try (StoreUpdate update = update()) {
      update.finish();
    }
  }

  /**
   * Whether a triple is of the store's own books. SELECT does not see them, but DESCRIBE looks into
   * the stored default graph too; no answer shows them.
   */
  public static boolean isOfBooks(Triple triple) {
    return triple.getPredicate().getURI().startsWith(StoreTerms.NAMESPACE);
  }
}
