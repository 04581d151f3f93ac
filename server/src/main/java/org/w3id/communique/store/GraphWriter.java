package org.w3id.communique.store;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Writes into the named graphs of a store only what differs, as what is unchanged costs no room.
 */
final class GraphWriter {
  private final DatasetGraph dataset;
  private Optional<FigureTrack> figures;
  private Optional<TextTrack> texts;

  /**
   * Writes within the transactions of the caller.
   *
   * @param figures follows all that is written; empty where nobody asks
   * @param texts likewise
   */
  GraphWriter(DatasetGraph dataset, Optional<FigureTrack> figures, Optional<TextTrack> texts) {
    this.dataset = dataset;
    this.figures = figures;
    this.texts = texts;
  }

  /** No longer tells those who follow what is written. */
  void stopTelling() {
    figures = Optional.empty();
    texts = Optional.empty();
  }

  /** Makes a named graph equal to another; an empty one is no graph. */
  void replace(Node name, Graph graph) {
    Graph held = dataset.getGraph(name);
    Set<Triple> gone =
        Iter.asStream(held.find())
            .filter(triple -> !graph.contains(triple))
            .collect(Collectors.toSet());
    Set<Triple> come =
        Iter.asStream(graph.find())
            .filter(triple -> !held.contains(triple))
            .collect(Collectors.toSet());
    change(name, gone, come);
  }

  /**
   * Changes a named graph.
   *
   * @param gone triples that it holds
   * @param come triples that it does not hold
   */
  void change(Node name, Collection<Triple> gone, Collection<Triple> come) {
    Graph held = dataset.getGraph(name);
    figures.ifPresent(track -> track.before(gone, come));
    gone.forEach(held::delete);
    come.forEach(held::add);
    figures.ifPresent(track -> track.after(gone, come));
    texts.ifPresent(track -> track.note(gone));
    texts.ifPresent(track -> track.note(come));
  }
}
