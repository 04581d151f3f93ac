package org.w3id.communique.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.communique.correction.Corrections;
import org.w3id.communique.graph.ClaimReader;
import org.w3id.communique.graph.DocumentRecord;
import org.w3id.communique.graph.EventCorrections;
import org.w3id.communique.ontology.IriKeys;
import org.w3id.communique.ontology.IriSpace;

/**
 * Adds, replaces and removes documents. They are committed in large batches, each document as a
 * whole; {@link #finish} commits the last batch together with all that follows from the claims. An
 * update that is closed or dies before that leaves the committed batches and a mark that the
 * derived graphs lag behind, which the next one to open the store makes good.
 */
public final class StoreUpdate implements AutoCloseable {
  static final int DOCUMENTS_A_BATCH = 500;

  private static final long TRIPLES_A_BATCH = 200_000;

  /** If more than one document in so many changes, all is derived anew: it takes no longer. */
  private static final int SHARE = 8;

  private final ClaimStore store;
  private final DatasetGraph dataset;
  private final Books books;
  private final ClaimReader reader;
  private final ClaimTable claims;
  private final GraphWriter writer;
  private final CorrectionBook corrections;
  private Optional<Tracks> tracks;
  private final int documentsABatch;
  private final long version;
  private long mayChange;
  private int documentsInBatch;
  private long triplesInBatch;

  /** What is followed while it lasts, so that not everything must be derived and counted anew. */
  private record Tracks(ChangeTrack changes, FigureTrack figures, TextTrack texts) {}

  StoreUpdate(ClaimStore store, DatasetGraph dataset, int documentsABatch) {
    this.store = store;
    this.dataset = dataset;
    this.documentsABatch = documentsABatch;
    this.books = new Books(dataset);
    this.reader = new ClaimReader(store.space());
    this.claims = new ClaimTable(dataset, store.space());
    dataset.begin(TxnType.WRITE);
    this.corrections = new CorrectionBook(dataset, store.space());
    this.tracks = books.complete() ? Optional.of(newTracks()) : Optional.empty();
    this.mayChange = tracks.isPresent() ? books.documents() / SHARE : 0;
    this.version = books.version();
    this.writer = new GraphWriter(dataset, tracks.map(Tracks::figures), tracks.map(Tracks::texts));
  }

  private Tracks newTracks() {
    return new Tracks(
        new ChangeTrack(new EntityTable(dataset)),
        new FigureTrack(dataset, books.figures()),
        new TextTrack());
  }

  /** Whether the store holds a document as made from the same input by the same rules. */
  public boolean holds(String documentId, Origin origin) {
    return books.origin(graphOf(documentId)).filter(origin::equals).isPresent();
  }

  /**
   * Adds a document or replaces it.
   *
   * @param documentId the document's own identifier
   * @param origin what the graph was made from
   * @param graph what the document says; the user's corrections are applied to it
   * @throws StoreException.Full if the disk has no room left
   */
  public void put(String documentId, Origin origin, Graph graph) {
    guarded(
        () -> {
          Node name = graphOf(documentId);
          replace(name, corrections.corrected(name, graph));
          books.enter(name, documentId, origin);
          documentsInBatch++;
          triplesInBatch += graph.size();
          if (documentsInBatch >= documentsABatch || triplesInBatch >= TRIPLES_A_BATCH) {
            commitBatch();
          }
        });
  }

  /**
   * Keeps other corrections than before, and applies them to the documents that they concern; those
   * that no longer hold are taken back. To be called before documents are put.
   *
   * @param known what the program knows of those whom the corrections mean
   * @return what the graphs that changed have against the shapes
   */
  public List<String> correct(Corrections others, Graph known) {
    if (others.equals(corrections.corrections()) && known.isIsomorphicWith(corrections.known())) {
      return List.of();
    }
    List<String> findings = new ArrayList<>();
    guarded(
        () -> {
          books.markIncomplete();
          EventCorrections before = corrections.corrections().events();
          corrections.enter(others, known);
          for (Node name : corrections.concerned()) {
            Graph corrected = corrections.corrected(name, corrections.uncorrected(name));
            findings.addAll(ShapeReport.of(corrected).findings());
            replace(name, corrected);
          }
          before.differing(others.events()).stream()
              .flatMap(claim -> claims.claim(claim).stream())
              .forEach(claim -> tracks.ifPresent(followed -> followed.changes.note(claim)));
        });
    return findings;
  }

  /** The corrections that the store keeps. */
  public Corrections corrections() {
    return corrections.corrections();
  }

  /**
   * Takes a document out.
   *
   * @return whether the store held it
   */
  public boolean remove(String documentId) {
    Node name = graphOf(documentId);
    if (books.origin(name).isEmpty()) {
      return false;
    }
    guarded(
        () -> {
          books.enterGone(new DocumentNames(dataset, store.space()).of(name));
          replace(name, Graph.emptyGraph);
          books.strike(name);
        });
    return true;
  }

  /**
   * Commits what was put, and derives what follows from the claims where they changed.
   *
   * @throws StoreException.Full if the disk has no room left
   */
  public void finish() {
    boolean changed = !books.complete();
    guarded(
        () -> {
          if (changed) {
            EventCorrections said = corrections.corrections().events();
            Derivation derivation = new Derivation(dataset, store.space(), writer, claims);
            tracks.ifPresentOrElse(
                followed -> derivation.changes(followed.changes.changes(), said),
                () -> derivation.all(said));
            books.enter(
                tracks
                    .map(followed -> followed.figures.figures())
                    .orElseGet(() -> FigureCount.of(dataset)));
            books.markComplete();
            dataset.commit();
          } else {
            dataset.abort();
          }
          dataset.end();
        });
    if (changed) {
      store.updated(
          new StoreChange(version, version + 1, tracks.map(followed -> followed.texts.things())));
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

  private void replace(Node name, Graph graph) {
    books.markIncomplete();
    Graph held = dataset.getGraph(name);
    Optional<DocumentRecord> before =
        held.isEmpty() ? Optional.empty() : Optional.of(reader.read(held));
    Optional<DocumentRecord> after =
        graph.isEmpty() ? Optional.empty() : Optional.of(reader.read(graph));
    if (--mayChange < 0) {
      tracks = Optional.empty();
      writer.stopTelling();
    }
    tracks.ifPresent(followed -> followed.changes.note(before, after));
    before.ifPresent(document -> document.claims().forEach(claims::strike));
    writer.replace(name, graph);
    after.ifPresent(document -> document.claims().forEach(claims::enter));
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
