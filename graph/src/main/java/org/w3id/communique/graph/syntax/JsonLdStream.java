package org.w3id.communique.graph.syntax;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes JSON-LD 1.1 while quads come in, which must be sorted by graph, subject and predicate,
 * hold no blank nodes and come after all prefixes.
 */
final class JsonLdStream implements StreamRDF {
  private final Writer out;
  private final JsonLdTerms terms = new JsonLdTerms();
  private final List<String> values = new ArrayList<>();
  private Optional<Node> graph = Optional.empty();
  private Optional<Node> subject = Optional.empty();
  private Optional<Node> predicate = Optional.empty();
  private boolean begun;

  JsonLdStream(OutputStream stream) {
    this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  @Override
  public void start() {}

  @Override
  public void base(String base) {
    throw new UnsupportedOperationException("a base is not needed: " + base);
  }

  @Override
  public void version(String version) {}

  @Override
  public void prefix(String prefix, String namespace) {
    terms.prefix(prefix, namespace);
  }

  @Override
  public void triple(Triple triple) {
    throw new UnsupportedOperationException("every triple here stands in a graph: " + triple);
  }

  @Override
  public void quad(Quad quad) {
    if (!graph.equals(Optional.of(quad.getGraph()))) {
      closeGraph();
      begin();
      write("  {\"@id\": " + terms.id(quad.getGraph()) + ", \"@graph\": [\n");
      graph = Optional.of(quad.getGraph());
    }
    if (!subject.equals(Optional.of(quad.getSubject()))) {
      boolean first = subject.isEmpty();
      closeSubject();
      write((first ? "" : ",\n") + "    {\"@id\": " + terms.id(quad.getSubject()));
      subject = Optional.of(quad.getSubject());
    }
    if (!predicate.equals(Optional.of(quad.getPredicate()))) {
      closePredicate();
      predicate = Optional.of(quad.getPredicate());
    }
    boolean type = RDF.type.asNode().equals(quad.getPredicate());
    values.add(type ? terms.id(quad.getObject()) : terms.value(quad.getObject()));
  }

  @Override
  public void finish() {
    closeGraph();
    if (!begun) {
      begin();
    }
    write("\n]}\n");
    flush();
  }

  @Override
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the context before the first graph, a comma before each other. */
  private void begin() {
    write(begun ? ",\n" : "{\"@context\": " + terms.context() + ",\n\"@graph\": [\n");
    begun = true;
  }

  private void closeGraph() {
    closeSubject();
    if (graph.isPresent()) {
      write("\n  ]}");
    }
    graph = Optional.empty();
    subject = Optional.empty();
  }

  private void closeSubject() {
    closePredicate();
    if (subject.isPresent()) {
      write("}");
    }
  }

  private void closePredicate() {
    predicate.ifPresent(
        property -> {
          String all = String.join(", ", values);
          write(
              ",\n      "
                  + terms.property(property)
                  + ": "
                  + (values.size() == 1 ? all : "[" + all + "]"));
        });
    predicate = Optional.empty();
    values.clear();
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
