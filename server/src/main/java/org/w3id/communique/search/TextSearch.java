package org.w3id.communique.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.system.Txn;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.store.ClaimStore;
import org.w3id.communique.store.QueryFailure;
import org.w3id.communique.store.StoreChange;

/**
 * Finds things of a store by the words of their names and of their evidence. The index stands in a
 * folder of the store, follows its updates, and is made anew when it was not made from the store as
 * it is, so it may be deleted at any time. While it is open, queries on the store may ask it with
 * {@code text:query}.
 */
public final class TextSearch implements AutoCloseable {
  /** What the property {@code text:query} begins with. */
  public static final String NAMESPACE = TextQuery.NS;

  private static final Logger LOG = LoggerFactory.getLogger(TextSearch.class);
  private static final String FOLDER = "text-index";

  /** Beyond so many events of a thing, more make no difference to its rank. */
  private static final int MOST_EVENTS = 1_000;

  private final ClaimStore store;
  private final Node events;
  private final Words words = Words.all();
  private final SearchIndex index;
  private final Finder finder;
  private boolean open = true;
  private volatile boolean ready;

  private TextSearch(ClaimStore store, Directory directory) {
    this.store = store;
    this.events = NodeFactory.createURI(store.space().eventsGraph());
    this.index = new SearchIndex(directory, words, this::requireReady);
    this.finder = new Finder(directory, words, store.space(), this::eventsOf);
  }

  /**
   * Opens the search of a store, and brings its index up to date.
   *
   * @throws UncheckedIOException if the index can be neither read nor made
   */
  public static TextSearch open(ClaimStore store) {
    return open(store, Runnable::run);
  }

  /**
   * Opens the search of a store. If its index is not that of the store, it is made by a task of its
   * own; until then nothing can be found.
   *
   * @param maker carries the task out, if there is one
   */
  public static TextSearch open(ClaimStore store, Executor maker) {
    TextSearch search = following(store);
    store.dataset().getContext().set(TextQuery.textIndex, search.index.lucene());
    search.ready = search.index.isOf(store.version());
    if (!search.ready) {
      maker.execute(search::catchUp);
    }
    return search;
  }

  /**
   * Opens the search of a store that is about to change: its index follows updates, but is brought
   * up to date only by them, or when that is asked for.
   */
  public static TextSearch following(ClaimStore store) {
    TextSearch search = over(store, store.folder().resolve(FOLDER));
    store.afterUpdates(change -> search.catchUp(Optional.of(change)));
    return search;
  }

  /** Brings the index up to date, unless it is. */
  public void catchUp() {
    catchUp(Optional.empty());
  }

  private static TextSearch over(ClaimStore store, Path folder) {
    try {
      return new TextSearch(store, FSDirectory.open(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TextIndexException e) {
      LOG.warn("the index of {} cannot be read and is made anew", store.folder(), e);
      return new TextSearch(store, emptied(folder));
    }
  }

  /**
   * Finds things.
   *
   * @param text words, all of which a text must have; or, if none has all, those that tell what is
   *     meant, or else some of these. Quotes hold a phrase together, a star ends the beginning of a
   *     word
   * @param kinds of things to find; empty for all
   * @param most how many things to find
   * @throws QueryFailure.NotReady while the index is made for the first time
   */
  public Hits find(String text, Set<IriSpace.Kind> kinds, int most) {
    requireReady();
    return finder.find(text, kinds, most);
  }

  /** In how many events a thing takes part. */
  private int eventsOf(String iri) {
    return Txn.calculateRead(
        store.dataset(),
        () ->
            (int)
                Iter.asStream(
                        store
                            .dataset()
                            .find(events, Node.ANY, Node.ANY, NodeFactory.createURI(iri)))
                    .limit(MOST_EVENTS)
                    .count());
  }

  /**
   * Brings the index up to date if the store has changed.
   *
   * @param change the last one, if it is known; without, or if the index missed one before, the
   *     index is made anew
   */
  private synchronized void catchUp(Optional<StoreChange> change) {
    if (!open) {
      return;
    }
    Txn.executeRead(
        store.dataset(),
        () -> {
          long version = store.version();
          if (!index.isOf(version)) {
            index(version, change.filter(last -> last.after() == version));
          }
          ready = index.isOf(version);
        });
  }

  private void requireReady() {
    if (!ready) {
      throw new QueryFailure.NotReady();
    }
  }

  /**
   * Lets the index go; queries can no longer ask it. If it is being made, that ends, and the next
   * one to open it begins anew.
   */
  @Override
  public void close() {
    index.stop();
    closeStopped();
  }

  private synchronized void closeStopped() {
    if (open) {
      open = false;
      store.dataset().getContext().unset(TextQuery.textIndex);
      index.close();
      words.close();
    }
  }

  private void index(long version, Optional<StoreChange> change) {
    Graph union = store.dataset().getUnionGraph();
    Optional<Set<String>> things =
        change.filter(last -> index.isOf(last.before())).flatMap(StoreChange::things);
    try {
      if (things.isPresent()) {
        index.update(things.get(), union, store.space(), version);
      } else {
        index.rebuild(union, store.space(), version);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CancellationException e) {
      LOG.info("the index of {} is not made to its end: it was closed", store.folder());
    }
  }

  private static Directory emptied(Path folder) {
    try {
      Directory directory = FSDirectory.open(folder);
      for (String file : directory.listAll()) {
        directory.deleteFile(file);
      }
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
