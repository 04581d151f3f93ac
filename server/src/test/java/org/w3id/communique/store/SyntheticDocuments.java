package org.w3id.communique.store;

import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/**
 * Makes graphs of documents: whole enough for events, and of so few actors and days that much
 * coincides.
 */
final class SyntheticDocuments {
  private static final String PREFIXES =
      """
      BASE <http://localhost:3030/id/>
      PREFIX cmq: <https://w3id.org/communique/ns#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;
  private static final List<String> ACTORS =
      List.of("person/ann", "person/bob", "organization/force", "state/RUS", "state/PRK");
  private static final List<String> FACTUALITIES =
      List.of("Occurred", "Occurred", "Ongoing", "Planned", "Possible", "Negated");

  /** A type, the role of who acts, the role of who or what it is done to. */
  private static final List<List<String>> TYPES =
      List.of(
          List.of("Visit", "visitor", "destination"),
          List.of("Meeting", "participant", "participant"),
          List.of("Transfer", "supplier", "recipient"),
          List.of("MilitaryAction", "attacker", "target"));

  private SyntheticDocuments() {}

  /** The same id and version give the same graph. */
  static Graph graph(String id, int version) {
    Random random = new Random(31L * id.hashCode() + version);
    StringBuilder turtle = new StringBuilder(PREFIXES);
    turtle.append(
        "<document/%s> a cmq:Document ; dcterms:identifier '%s' ; dcterms:issued '2024-06-%02d'^^xsd:date .\n"
            .formatted(id, id, 10 + random.nextInt(10)));
    int claims = random.nextInt(5);
    for (int claim = 1; claim <= claims; claim++) {
      turtle.append(claim(id, claim, random));
    }
    for (String actor : ACTORS) {
      turtle.append(
          "<%s> a cmq:Actor ; rdfs:label '%s%s'@en .\n"
              .formatted(actor, actor, random.nextInt(3) == 0 ? " the Great" : ""));
    }
    if (random.nextInt(4) == 0) {
      turtle.append(
          "<state/PRK> <http://www.w3.org/2002/07/owl#sameAs> <http://www.wikidata.org/entity/Q423> .\n");
    }
    turtle.append("<person/ann> cmq:represents <state/RUS> .\n");
    if (random.nextInt(8) == 0) {
      turtle.append("<organization/force> cmq:represents <state/PRK> .\n");
    }
    return RDFParser.fromString(turtle.toString(), Lang.TURTLE).toGraph();
  }

  private static String claim(String id, int number, Random random) {
    List<String> type = any(TYPES, random);
    String date =
        random.nextInt(3) == 0
            ? ""
            : "; cmq:beginDate '%1$s'^^xsd:date ; cmq:endDate '%1$s'^^xsd:date"
                .formatted("2024-06-" + (10 + random.nextInt(3)));
    String part =
        number == 1 || random.nextInt(4) > 0
            ? ""
            : "; cmq:includes <claim/%s-%d>".formatted(id, 1 + random.nextInt(number - 1));
    String second =
        random.nextInt(5) == 0 ? "" : "; cmq:%s <%s>".formatted(type.get(2), any(ACTORS, random));
    return """
        <claim/%s-%d> a cmq:Claim ; cmq:eventType cmq:%s ; cmq:factuality cmq:%s ;
            prov:wasDerivedFrom <document/%s> ; cmq:%s <%s> %s %s %s .
        """
        .formatted(
            id,
            number,
            type.get(0),
            any(FACTUALITIES, random),
            id,
            type.get(1),
            any(ACTORS, random),
            second,
            date,
            part);
  }

  private static <T> T any(List<T> items, Random random) {
    return items.get(random.nextInt(items.size()));
  }
}
