package org.w3id.communique.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.communique.ontology.IriKeys;

/** The ontology and its shapes, as the program carries them. */
public final class Ontology {
  /** Names the ontology, and the graph that holds it. */
  public static final String IRI = "https://w3id.org/communique/ns";

  private static final String FOLDER = "/org/w3id/communique/ontology/";

  private Ontology() {}

  /** Parsed when first asked for. */
  private static final class Terms {
    static final Graph GRAPH = parse("communique.ttl");
  }

  /** Computed when first asked for; every answer asks. */
  private static final class Digest {
    static final String TEXT =
        IriKeys.digest(List.of(new String(bytes("communique.ttl"), StandardCharsets.UTF_8)));
  }

  /** The terms, labels and definitions included; to be read only. */
  public static Graph terms() {
    return Terms.GRAPH;
  }

  /** How many things the ontology describes. */
  static long subjects() {
    return GraphUtil.listSubjects(terms(), Node.ANY, Node.ANY).toSet().size();
  }

  static Graph shapes() {
    return parse("shapes.ttl");
  }

  static String digest() {
    return Digest.TEXT;
  }

  private static Graph parse(String file) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(graph, new ByteArrayInputStream(bytes(file)), IRI, Lang.TURTLE);
    return graph;
  }

  private static byte[] bytes(String file) {
    try (InputStream in = Ontology.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("the ontology module has no " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
