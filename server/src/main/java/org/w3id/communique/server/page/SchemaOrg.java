package org.w3id.communique.server.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.w3id.communique.ontology.CMQ;

/** Describes things in the words of schema.org, for search engines. */
final class SchemaOrg {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_CLAIMS = 20;

  private static final Map<String, String> TYPES =
      Map.of(
          CMQ.STATE, "Country",
          CMQ.ORGANIZATION, "Organization",
          CMQ.PERSON, "Person",
          CMQ.PLACE, "Place",
          CMQ.DOCUMENT, "Article",
          CMQ.CLAIM, "Claim");

  /** A search engine reads an Event as something that takes place. */
  private static final Set<String> TAKES_PLACE = Set.of(CMQ.OCCURRED, CMQ.ONGOING, CMQ.PLANNED);

  private final GraphReader reader;

  SchemaOrg(GraphReader reader) {
    this.reader = reader;
  }

  /** A thing as JSON-LD that may stand in an HTML page as it is. */
  String of(Node thing, Heading heading) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("@context", "https://schema.org");
    description.put("@type", type(thing));
    description.put("@id", heading.iri());
    put(description, "name", heading.title());
    put(description, "alternateName", heading.names());
    put(description, "sameAs", web(reader.values(thing, OWL.sameAs.getURI())));
    if (reader.is(thing, CMQ.EVENT)) {
      describeEvent(description, thing);
    } else if (reader.is(thing, CMQ.DOCUMENT)) {
      describeDocument(description, thing);
    } else if (reader.is(thing, CMQ.CLAIM)) {
      describeClaim(description, thing);
    }
    return json(description);
  }

  /** What a value is in JSON, without the characters that could end a script or begin a tag. */
  static String json(Object value) {
    try {
      return JSON.writeValueAsString(value)
          .replace("<", "\\u003C")
          .replace(">", "\\u003E")
          .replace("&", "\\u0026")
          .replace("\u2028", "\\u2028")
          .replace("\u2029", "\\u2029");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String type(Node thing) {
    if (reader.is(thing, CMQ.EVENT)) {
      boolean takesPlace =
          reader
              .value(thing, CMQ.STATUS)
              .map(Node::toString)
              .filter(TAKES_PLACE::contains)
              .isPresent();
      return takesPlace ? "Event" : "Claim";
    }
    return TYPES.entrySet().stream()
        .filter(type -> reader.is(thing, type.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("Thing");
  }

  private void describeEvent(Map<String, Object> description, Node event) {
    if ("Event".equals(description.get("@type"))) {
      put(description, "startDate", reader.text(event, CMQ.BEGIN_DATE));
      put(description, "endDate", reader.text(event, CMQ.END_DATE));
      put(
          description,
          "location",
          reader.values(event, CMQ.LOCATION).stream().map(place -> named("Place", place)).toList());
    }
    description.put(
        "subjectOf",
        reader.subjects(CMQ.ASSERTS, event, MOST_CLAIMS).stream()
            .map(
                claim -> {
                  Map<String, Object> quoted = new LinkedHashMap<>();
                  quoted.put("@type", "Claim");
                  quoted.put("@id", claim.toString());
                  describeClaim(quoted, claim);
                  return quoted;
                })
            .toList());
  }

  private void describeClaim(Map<String, Object> description, Node claim) {
    put(description, "text", reader.text(claim, CMQ.EVIDENCE));
    put(
        description,
        "appearance",
        reader.values(claim, ClaimViews.WAS_DERIVED_FROM).stream()
            .map(document -> named("Article", document))
            .toList());
  }

  private void describeDocument(Map<String, Object> description, Node document) {
    put(description, "headline", reader.label(document));
    put(description, "datePublished", reader.text(document, DCTerms.issued.getURI()));
    put(description, "url", web(reader.values(document, DCTerms.source.getURI())));
    String publisher = reader.text(document, DCTerms.publisher.getURI());
    if (!publisher.isEmpty()) {
      description.put("publisher", Map.of("@type", "Organization", "name", publisher));
    }
  }

  private Map<String, Object> named(String type, Node thing) {
    Map<String, Object> named = new LinkedHashMap<>();
    named.put("@type", type);
    named.put("@id", thing.toString());
    named.put("name", reader.label(thing));
    return named;
  }

  private static List<String> web(List<Node> nodes) {
    return nodes.stream().map(GraphReader::words).filter(Links::isWebAddress).toList();
  }

  private static void put(Map<String, Object> description, String name, Object value) {
    boolean empty = value instanceof List<?> list ? list.isEmpty() : value.toString().isEmpty();
    if (!empty) {
      description.put(name, value);
    }
  }
}
