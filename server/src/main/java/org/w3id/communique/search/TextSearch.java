package org.w3id.communique.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.system.Txn;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.store.ClaimStore;
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

  private final ClaimStore store;
  private final Words words = new Words();
  private final SearchIndex index;
  private final Finder finder;
  private boolean open = true;

  private TextSearch(ClaimStore store, Directory directory) {
    this.store = store;
    this.index = new SearchIndex(directory, words);
    this.finder = new Finder(directory, words, store.space());
  }

  /**
   * Opens the search of a store, and brings its index up to date.
   *
   * @throws UncheckedIOException if the index can be neither read nor made
   */
  public static TextSearch open(ClaimStore store) {
    TextSearch search = over(store, store.folder().resolve(FOLDER));
    search.catchUp(Optional.empty());
    store.dataset().getContext().set(TextQuery.textIndex, search.index.lucene());
    store.afterUpdates(change -> search.catchUp(Optional.of(change)));
    return search;
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
   * @param text words, all of which a text must have; or some of which, if none has all. Quotes
   *     hold a phrase together, a star ends the beginning of a word
   * @param kinds of things to find; empty for all
   * @param most how many things to find
   */
  public Hits find(String text, Set<IriSpace.Kind> kinds, int most) {
    return finder.find(text, kinds, most);
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
        });
  }

  /** Lets the index go; queries can no longer ask it. */
  @Override
  public synchronized void close() {
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
