package org.w3id.communique.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.store.ClaimStore;
import org.w3id.communique.store.Origin;
import org.w3id.communique.store.StoreUpdate;

/**
 * A program that serves a store made up so that attacks bite: persons who all meet each other, a
 * chain of them, long texts. Prints the URL, and stops when it is told to.
 */
public final class LargeServer {
  private static final int DOCUMENTS = 100;
  private static final int PERSONS = 2_000;
  private static final int MEETINGS_A_DOCUMENT = 1_500;
  private static final int LINKS_A_DOCUMENT = 200;
  private static final String TEXT = "a".repeat(2_000) + "!";

  private LargeServer() {}

  /**
   * Serves until it is stopped.
   *
   * @param arguments a folder that is not there yet, and the seconds that a query may take
   */
  public static void main(String[] arguments) {
    ServerOptions options =
        RunningServer.OPTIONS.withBounds(
            QueryBounds.DEFAULT.withTime(Duration.ofSeconds(Long.parseLong(arguments[1]))));
    ClaimStore store = store(Path.of(arguments[0]));
    CommuniqueServer server = CommuniqueServer.start(store, options);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.stop();
                  store.close();
                }));
    System.out.println(server.url());
    server.join();
  }

  private static ClaimStore store(Path folder) {
    ClaimStore store = ClaimStore.openOrMake(folder, Optional.empty());
    Random chance = new Random(7);
    try (StoreUpdate update = store.update()) {
      for (int i = 0; i < DOCUMENTS; i++) {
        update.put("document-" + i, new Origin("1", "test"), graph(i, chance));
      }
      update.finish();
    }
    return store;
  }

  private static Graph graph(int document, Random chance) {
    Graph graph = GraphFactory.createDefaultGraph();
    Node met = NodeFactory.createURI(CMQ.MET_WITH);
    for (int i = 0; i < MEETINGS_A_DOCUMENT; i++) {
      graph.add(person(chance.nextInt(PERSONS)), met, person(chance.nextInt(PERSONS)));
    }
    for (int i = 0; i < LINKS_A_DOCUMENT; i++) {
      int link = document * LINKS_A_DOCUMENT + i;
      graph.add(link(link), NodeFactory.createURI(CMQ.REPRESENTS), link(link + 1));
      graph.add(person(link % PERSONS), RDF.type.asNode(), NodeFactory.createURI(CMQ.PERSON));
    }
    graph.add(
        person(document),
        RDFS.label.asNode(),
        NodeFactory.createLiteralLang(document + TEXT, "en"));
    return graph;
  }

  private static Node person(int number) {
    return NodeFactory.createURI("http://localhost:3030/id/person/p" + number);
  }

  private static Node link(int number) {
    return NodeFactory.createURI("http://localhost:3030/id/organization/o" + number);
  }
}
