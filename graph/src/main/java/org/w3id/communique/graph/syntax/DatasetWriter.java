package org.w3id.communique.graph.syntax;

import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.communique.ontology.IriSpace;

/**
 * Writes graphs as they come, each in the order of its subjects; only the names of one graph's
 * subjects are held in memory. Equal graphs in equal order give equal bytes. Does not close the
 * stream it writes to.
 */
public final class DatasetWriter implements AutoCloseable {
  private final StreamRDF out;
  private final boolean named;

  private DatasetWriter(StreamRDF out, boolean named) {
    this.out = out;
    this.named = named;
  }

  /** Begins a document. */
  public static DatasetWriter open(RdfSyntax syntax, IriSpace space, OutputStream stream) {
    StreamRDF out =
        switch (syntax) {
          case NQUADS -> StreamRDFWriter.getWriterStream(stream, RDFFormat.NQUADS_UTF8);
          case TRIG -> StreamRDFWriter.getWriterStream(stream, RDFFormat.TRIG_BLOCKS);
          case TURTLE -> StreamRDFWriter.getWriterStream(stream, RDFFormat.TURTLE_BLOCKS);
          case JSONLD -> new JsonLdStream(stream, JsonLdContext.of(space));
        };
    out.start();
    if (syntax == RdfSyntax.TRIG || syntax == RdfSyntax.TURTLE) {
      Prefixes.of(space).forEach(out::prefix);
    }
    return new DatasetWriter(out, syntax != RdfSyntax.TURTLE);
  }

  /**
   * Writes graphs of a dataset in order of their names; as one graph in Turtle, where each triple
   * stands once. To be called in a read transaction.
   *
   * @param wanted tells by their names the graphs to write
   */
  public static void write(
      DatasetGraph dataset,
      Predicate<String> wanted,
      RdfSyntax syntax,
      IriSpace space,
      OutputStream stream) {
    Set<Node> names = new TreeSet<>(Order.TERMS);
    dataset
        .listGraphNodes()
        .forEachRemaining(
            name -> {
              if (wanted.test(name.getURI())) {
                names.add(name);
              }
            });
    try (DatasetWriter writer = open(syntax, space, stream)) {
      if (writer.named) {
        names.forEach(name -> writer.write(name.getURI(), dataset.getGraph(name)));
      } else {
        writer.writeUnion(dataset, names);
      }
    }
  }

  /** Writes a graph; in Turtle its name is left out. */
  public void write(String name, Graph graph) {
    Consumer<Triple> sink = sink(name);
    for (Node subject : subjects(graph)) {
      graph.find(subject, Node.ANY, Node.ANY).toList().stream()
          .sorted(Order.OF_ONE_SUBJECT)
          .forEach(sink);
    }
  }

  private void writeUnion(DatasetGraph dataset, Set<Node> names) {
    Set<Node> subjects = new TreeSet<>(Order.TERMS);
    names.forEach(name -> subjects.addAll(subjects(dataset.getGraph(name))));
    for (Node subject : subjects) {
      dataset.stream(Node.ANY, subject, Node.ANY, Node.ANY)
          .filter(quad -> names.contains(quad.getGraph()))
          .map(Quad::asTriple)
          .distinct()
          .sorted(Order.OF_ONE_SUBJECT)
          .forEach(out::triple);
    }
  }

  /** Ends the document. */
  @Override
  public void close() {
    out.finish();
  }

  private Consumer<Triple> sink(String name) {
    if (!named) {
      return out::triple;
    }
    Node graph = NodeFactory.createURI(name);
    return triple -> out.quad(Quad.create(graph, triple));
  }

  private static List<Node> subjects(Graph graph) {
    return GraphUtil.listSubjects(graph, Node.ANY, Node.ANY).toList().stream()
        .sorted(Order.TERMS)
        .toList();
  }
}
