import java.nio.file.Path;
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
 * Makes a store on which attacks bite: persons who all meet each other, a chain of them, long
 * texts, and a name that is a script. Takes a folder that is not there yet.
 */
public final class LargeStore {
  private static final int DOCUMENTS = 100;
  private static final int PERSONS = 2_000;
  private static final int MEETINGS_A_DOCUMENT = 1_500;
  private static final int LINKS_A_DOCUMENT = 200;
  private static final String TEXT = "a".repeat(2_000) + "!";
  private static final String SCRIPT = "</title><script>alert(1)</script>\" onload=alert(1) '";

  private LargeStore() {}

  public static void main(String[] arguments) {
    Random chance = new Random(7);
    try (ClaimStore store = ClaimStore.openOrMake(Path.of(arguments[0]), Optional.empty());
        StoreUpdate update = store.update()) {
      for (int i = 0; i < DOCUMENTS; i++) {
        update.put("document-" + i, new Origin("1", "test"), graph(i, chance));
      }
      update.finish();
    }
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
    graph.add(person(document), RDFS.label.asNode(), text(document + TEXT));
    graph.add(person(PERSONS), RDFS.label.asNode(), text(SCRIPT));
    graph.add(person(PERSONS), RDF.type.asNode(), NodeFactory.createURI(CMQ.PERSON));
    return graph;
  }

  private static Node text(String words) {
    return NodeFactory.createLiteralLang(words, "en");
  }

  private static Node person(int number) {
    return NodeFactory.createURI("http://localhost:3030/id/person/p" + number);
  }

  private static Node link(int number) {
    return NodeFactory.createURI("http://localhost:3030/id/organization/o" + number);
  }
}
