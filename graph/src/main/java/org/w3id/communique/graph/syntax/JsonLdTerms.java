package org.w3id.communique.graph.syntax;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Writes RDF terms as JSON, IRIs shortened by prefixes. */
final class JsonLdTerms {
  /** JSON readers keep whole numbers exactly up to 2^53, which has 16 digits. */
  private static final int SAFE_DIGITS = 15;

  private final Map<String, String> namespaces = new LinkedHashMap<>();

  void prefix(String prefix, String namespace) {
    namespaces.put(prefix, namespace);
  }

  /** The prefixes as a JSON object. */
  String context() {
    StringBuilder context = new StringBuilder("{");
    namespaces.forEach(
        (prefix, namespace) ->
            context
                .append(context.length() == 1 ? "\n  " : ",\n  ")
                .append(quoted(prefix))
                .append(": ")
                .append(quoted(namespace)));
    return context.append("\n}").toString();
  }

  /** An IRI as the value of {@code @id} or {@code @type}. */
  String id(Node iri) {
    return quoted(shortened(iri.getURI()));
  }

  /** An IRI as the name of a member. */
  String property(Node iri) {
    return RDF.type.asNode().equals(iri) ? "\"@type\"" : id(iri);
  }

  /** A term as a value of a property. */
  String value(Node term) {
    if (term.isURI()) {
      return "{\"@id\": " + id(term) + "}";
    }
    String text = term.getLiteralLexicalForm();
    if (!term.getLiteralLanguage().isEmpty()) {
      return "{\"@value\": "
          + quoted(text)
          + ", \"@language\": "
          + quoted(term.getLiteralLanguage())
          + "}";
    }
    String type = term.getLiteralDatatypeURI();
    if (type.equals(XSDDatatype.XSDstring.getURI())) {
      return quoted(text);
    }
    return isNative(text, type)
        ? text
        : "{\"@value\": " + quoted(text) + ", \"@type\": " + quoted(shortened(type)) + "}";
  }

  /** Whether a reader of plain JSON gets the same literal back. */
  private static boolean isNative(String text, String type) {
    if (type.equals(XSDDatatype.XSDboolean.getURI())) {
      return text.equals("true") || text.equals("false");
    }
    return type.equals(XSDDatatype.XSDinteger.getURI())
        && text.length() <= SAFE_DIGITS
        && text.matches("0|-?[1-9][0-9]*");
  }

  private String shortened(String iri) {
    return namespaces.entrySet().stream()
        .filter(
            entry -> iri.startsWith(entry.getValue()) && iri.length() > entry.getValue().length())
        .findFirst()
        .map(entry -> entry.getKey() + ":" + iri.substring(entry.getValue().length()))
        .orElse(iri);
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> json.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
      }
    }
    return json.append('"').toString();
  }
}
