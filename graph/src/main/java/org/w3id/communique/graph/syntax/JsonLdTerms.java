package org.w3id.communique.graph.syntax;

import static org.w3id.communique.graph.syntax.JsonText.quoted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Writes RDF terms as JSON, as short as a context allows. */
final class JsonLdTerms {
  /** JSON readers keep whole numbers exactly up to 2^53, which has 16 digits. */
  private static final int SAFE_DIGITS = 15;

  private final JsonLdContext context;

  JsonLdTerms(JsonLdContext context) {
    this.context = context;
  }

  /** The context as a JSON object. */
  String context() {
    return context.json();
  }

  /** The member that names a thing. */
  String id(Node iri) {
    return "\"id\": " + quoted(context.id(iri.getURI()));
  }

  /** A property with its values, in their order, as a member. */
  String member(Node property, List<Node> values) {
    if (RDF.type.asNode().equals(property)) {
      return "\"type\": "
          + list(values.stream().map(type -> quoted(context.term(type.getURI()))).toList());
    }
    JsonLdContext.Property known = context.property(property.getURI());
    boolean texts = values.stream().noneMatch(value -> language(value).isEmpty());
    String all =
        switch (known.form()) {
          case TEXT -> texts ? byLanguage(values) : "[" + commaed(objects(values)) + "]";
          case IRI, TERM, TYPED, ANY ->
              list(values.stream().map(value -> value(value, known)).toList());
        };
    return quoted(known.name()) + ": " + all;
  }

  /** What a context coerces is a string; anything else says itself what it is. */
  private String value(Node value, JsonLdContext.Property property) {
    return switch (property.form()) {
      case IRI -> value.isURI() ? quoted(context.id(value.getURI())) : object(value);
      case TERM -> value.isURI() ? quoted(context.term(value.getURI())) : object(value);
      case TYPED ->
          value.isLiteral()
                  && property.datatype().equals(Optional.of(value.getLiteralDatatypeURI()))
              ? quoted(value.getLiteralLexicalForm())
              : object(value);
      case ANY -> isPlain(value) ? plain(value) : object(value);
      case TEXT -> object(value);
    };
  }

  private static String byLanguage(List<Node> values) {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    values.stream()
        .collect(
            Collectors.groupingBy(JsonLdTerms::language, LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (language, all) ->
                texts.put(
                    language,
                    all.stream().map(text -> quoted(text.getLiteralLexicalForm())).toList()));
    return "{"
        + texts.entrySet().stream()
            .map(entry -> quoted(entry.getKey()) + ": " + list(entry.getValue()))
            .collect(Collectors.joining(", "))
        + "}";
  }

  private List<String> objects(List<Node> values) {
    return values.stream().map(this::object).toList();
  }

  /** A term that says what it is, whatever the context says of its property. */
  private String object(Node term) {
    if (term.isURI()) {
      return "{" + id(term) + "}";
    }
    String text = "{\"@value\": " + quoted(term.getLiteralLexicalForm());
    String type = term.getLiteralDatatypeURI();
    if (!language(term).isEmpty()) {
      return text + ", \"@language\": " + quoted(language(term)) + "}";
    }
    return type.equals(XSDDatatype.XSDstring.getURI())
        ? text + "}"
        : text + ", \"@type\": " + quoted(context.id(type)) + "}";
  }

  /** Whether a reader of plain JSON gets the same literal back. */
  private static boolean isPlain(Node term) {
    if (!term.isLiteral() || !language(term).isEmpty()) {
      return false;
    }
    String text = term.getLiteralLexicalForm();
    String type = term.getLiteralDatatypeURI();
    return type.equals(XSDDatatype.XSDstring.getURI())
        || (type.equals(XSDDatatype.XSDboolean.getURI())
            && (text.equals("true") || text.equals("false")))
        || (type.equals(XSDDatatype.XSDinteger.getURI())
            && text.length() <= SAFE_DIGITS
            && text.matches("0|-?[1-9][0-9]*"));
  }

  private static String plain(Node literal) {
    String text = literal.getLiteralLexicalForm();
    return literal.getLiteralDatatypeURI().equals(XSDDatatype.XSDstring.getURI())
        ? quoted(text)
        : text;
  }

  private static String language(Node term) {
    return term.isLiteral() ? term.getLiteralLanguage() : "";
  }

  private static String list(List<String> values) {
    return values.size() == 1 ? values.getFirst() : "[" + commaed(values) + "]";
  }

  private static String commaed(List<String> values) {
    return String.join(", ", values);
  }
}
