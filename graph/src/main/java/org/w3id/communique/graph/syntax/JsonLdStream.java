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

/**
 * Writes JSON-LD 1.1 while quads come in, which must be sorted by graph, subject and predicate,
 * hold no blank nodes.
 */
final class JsonLdStream implements StreamRDF {
  private final Writer out;
  private final JsonLdTerms terms;
  private final List<Node> values = new ArrayList<>();
  private Optional<Node> graph = Optional.empty();
  private Optional<Node> subject = Optional.empty();
  private Optional<Node> predicate = Optional.empty();
  private boolean begun;

  JsonLdStream(OutputStream stream, JsonLdContext context) {
    this.terms = new JsonLdTerms(context);
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
    throw new UnsupportedOperationException("the context has its own prefixes: " + prefix);
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
      write("  {" + terms.id(quad.getGraph()) + ", \"@graph\": [\n");
      graph = Optional.of(quad.getGraph());
    }
    if (!subject.equals(Optional.of(quad.getSubject()))) {
      boolean first = subject.isEmpty();
      closeSubject();
      write((first ? "" : ",\n") + "    {" + terms.id(quad.getSubject()));
      subject = Optional.of(quad.getSubject());
    }
    if (!predicate.equals(Optional.of(quad.getPredicate()))) {
      closePredicate();
      predicate = Optional.of(quad.getPredicate());
    }
    values.add(quad.getObject());
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
        property -> write(",\n      " + terms.member(property, List.copyOf(values))));
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
