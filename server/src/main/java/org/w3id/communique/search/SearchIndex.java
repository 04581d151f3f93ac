package org.w3id.communique.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.rdf.model.Resource;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.w3id.communique.ontology.IriSpace;

/** The index, with a mark of the state of the store that it was made from. */
final class SearchIndex implements AutoCloseable {
  private static final String VERSION = "version";

  /** Changes whenever fields or words are indexed in another way. */
  private static final String FORMAT = "1";

  private final Directory directory;
  private final TextIndexLucene lucene;
  private volatile boolean stopped;

  /**
   * @param beforeQueries refuses those of SPARQL, by an exception, while the index is not ready
   */
  SearchIndex(Directory directory, Words words, Runnable beforeQueries) {
    this.directory = directory;
    TextIndexConfig config = new TextIndexConfig(Field.definition());
    config.setAnalyzer(words);
    config.setQueryAnalyzer(words);
    config.setValueStored(true);
    this.lucene = new Guarded(directory, config, beforeQueries);
  }

  TextIndexLucene lucene() {
    return lucene;
  }

  /** Whether the index was made from a state of a store. */
  boolean isOf(long version) {
    return Optional.ofNullable(committed().get(VERSION)).filter(mark(version)::equals).isPresent();
  }

  /**
   * Makes the index anew. Readers see the old one until the new one is whole, and so does whoever
   * opens it after the program was killed in between.
   *
   * @param union what is indexed, within a transaction of the caller's
   * @throws CancellationException if the index was stopped; it is as it was before
   */
  void rebuild(Graph union, IriSpace space, long version) throws IOException {
    change(
        version,
        writer -> {
          writer.deleteAll();
          for (Field field : Field.values()) {
            add(union, Node.ANY, field, space);
          }
        });
  }

  /**
   * Indexes some things anew, and leaves the others as they are. Readers, and whoever opens the
   * index after the program was killed in between, see it as it was before or after.
   *
   * @param things of which texts changed
   * @throws CancellationException if the index was stopped; it is as it was before
   */
  void update(Set<String> things, Graph union, IriSpace space, long version) throws IOException {
    change(
        version,
        writer -> {
          for (String thing : things) {
            if (space.kindOf(thing).isPresent()) {
              writer.deleteDocuments(new Term(Field.THING, thing));
              for (Field field : Field.values()) {
                add(union, NodeFactory.createURI(thing), field, space);
              }
            }
          }
        });
  }

  /** Has changes under way end soon, undone. */
  void stop() {
    stopped = true;
  }

  @Override
  public void close() {
    try {
      lucene.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Graph union, Node thing, Field field, IriSpace space) {
    Iter.asStream(union.find(thing, field.property(), Node.ANY))
        .filter(triple -> triple.getObject().isLiteral() && isData(triple, space))
        .forEach(triple -> add(entity(triple, field)));
  }

  private void add(Entity entity) {
    if (stopped) {
      throw new CancellationException();
    }
    lucene.addEntity(entity);
  }

  /** Commits a change with the mark of its version, or else leaves nothing of it. */
  private void change(long version, Change change) throws IOException {
    boolean whole = false;
    try {
      IndexWriter writer = lucene.getIndexWriter();
      change.applyTo(writer);
      writer.setLiveCommitData(Map.of(VERSION, mark(version)).entrySet());
      writer.commit();
      whole = true;
    } finally {
      if (!whole) {
        lucene.rollback();
      }
    }
  }

  private Map<String, String> committed() {
    try {
      return DirectoryReader.indexExists(directory)
          ? SegmentInfos.readLatestCommit(directory).getUserData()
          : Map.of();
    } catch (IOException e) {
      return Map.of(); // cannot be read, so is made anew
    }
  }

  private static String mark(long version) {
    return FORMAT + "/" + version;
  }

  private static boolean isData(Triple triple, IriSpace space) {
    return triple.getSubject().isURI() && space.kindOf(triple.getSubject().getURI()).isPresent();
  }

  private static Entity entity(Triple triple, Field field) {
    Node literal = triple.getObject();
    Entity entity =
        new Entity(
            triple.getSubject().getURI(),
            null,
            literal.getLiteralLanguage(),
            literal.getLiteralDatatype());
    entity.put(field.name(), literal.getLiteralLexicalForm());
    return entity;
  }

  /** What is done to the index between two commits. */
  private interface Change {
    void applyTo(IndexWriter writer) throws IOException;
  }

  /** The index as SPARQL asks it; whatever it is asked comes down to one method. */
  private static final class Guarded extends TextIndexLucene {
    private final Runnable beforeQueries;

    Guarded(Directory directory, TextIndexConfig config, Runnable beforeQueries) {
      super(directory, config);
      this.beforeQueries = beforeQueries;
    }

    @Override
    public List<TextHit> query(
        String subject,
        List<Resource> properties,
        String text,
        String graph,
        String language,
        int limit,
        String highlight) {
      beforeQueries.run();
      return super.query(subject, properties, text, graph, language, limit, highlight);
    }
  }
}
