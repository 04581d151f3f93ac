package org.w3id.communique.graph.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriSpace;

/**
 * The context of the ontology, with the IRIs of one graph's data relative to their base. It names
 * the terms of the ontology without a prefix.
 */
final class JsonLdContext {
  private static final String FILE = "/org/w3id/communique/ontology/context.jsonld";
  private static final Pattern RELATIVE = Pattern.compile("[a-z]+/[A-Za-z0-9._~:-]+");

  /** How the values of a property are written. */
  enum Form {
    /** An IRI as a string. */
    IRI,
    /** A term of the ontology as a string without a prefix. */
    TERM,
    /** Texts by language. */
    TEXT,
    /** Literals of one datatype as strings. */
    TYPED,
    /** Each as it is. */
    ANY
  }

  /**
   * What the context says of a property.
   *
   * @param name the member that stands for it
   * @param form how values are written
   * @param datatype IRI of the datatype of {@link Form#TYPED}; else empty
   */
  record Property(String name, Form form, Optional<String> datatype) {}

  private final JsonObject context = new JsonObject();
  private final Map<String, String> namespaces = new LinkedHashMap<>();
  private final Map<String, Property> properties = new HashMap<>();
  private final String base;

  private JsonLdContext(String base) {
    this.base = base;
    context.put("@base", base);
  }

  /**
   * Loads the context of the program.
   *
   * @throws IllegalStateException if it is not on the class path
   */
  static JsonLdContext of(IriSpace space) {
    JsonLdContext loaded = new JsonLdContext(space.idBase());
    try (InputStream in = JsonLdContext.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + FILE);
      }
      JSON.parse(in).getObj("@context").forEach(loaded::add);
      return loaded;
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** As a JSON object, one member a line. */
  String json() {
    StringBuilder json = new StringBuilder("{");
    context.forEach(
        (name, definition) ->
            json.append(json.length() == 1 ? "\n  " : ",\n  ")
                .append(JsonText.quoted(name))
                .append(": ")
                .append(json(definition)));
    return json.append("\n}").toString();
  }

  private static String json(JsonValue definition) {
    if (!definition.isObject()) {
      return JsonText.quoted(definition.getAsString().value());
    }
    return definition.getAsObject().entrySet().stream()
        .map(member -> JsonText.quoted(member.getKey()) + ": " + json(member.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** How a property is written. */
  Property property(String iri) {
    return properties.computeIfAbsent(
        iri, unknown -> new Property(term(unknown), Form.ANY, Optional.empty()));
  }

  /**
   * An IRI where the ontology's terms need no prefix, and others are not relative to the base: a
   * type, or a value of a vocabulary.
   */
  String term(String iri) {
    if (iri.startsWith(CMQ.NAMESPACE)) {
      String name = iri.substring(CMQ.NAMESPACE.length());
      if (!name.isEmpty() && !name.contains(":") && !context.hasKey(name)) {
        return name;
      }
    }
    return prefixed(iri);
  }

  /** An IRI as the value of {@code @id}. */
  String id(String iri) {
    if (iri.startsWith(base) && RELATIVE.matcher(iri.substring(base.length())).matches()) {
      return iri.substring(base.length());
    }
    return prefixed(iri);
  }

  private String prefixed(String iri) {
    return namespaces.entrySet().stream()
        .filter(
            entry -> iri.startsWith(entry.getValue()) && iri.length() > entry.getValue().length())
        .findFirst()
        .map(entry -> entry.getKey() + ":" + iri.substring(entry.getValue().length()))
        .orElse(iri);
  }

  private void add(String name, JsonValue definition) {
    context.put(name, definition);
    if (definition.isObject()) {
      JsonObject members = definition.getAsObject();
      String type = members.hasKey("@type") ? members.getString("@type") : "";
      properties.put(
          expanded(members.getString("@id")),
          new Property(
              name,
              form(type, members.hasKey("@container")),
              type.isEmpty() || type.startsWith("@")
                  ? Optional.empty()
                  : Optional.of(expanded(type))));
    } else if (!name.startsWith("@") && !definition.getAsString().value().startsWith("@")) {
      namespaces.put(name, definition.getAsString().value());
    }
  }

  private static Form form(String type, boolean byLanguage) {
    return switch (type) {
      case "@id" -> Form.IRI;
      case "@vocab" -> Form.TERM;
      case "" -> byLanguage ? Form.TEXT : Form.ANY;
      default -> Form.TYPED;
    };
  }

  private String expanded(String shortened) {
    int colon = shortened.indexOf(':');
    return namespaces.get(shortened.substring(0, colon)) + shortened.substring(colon + 1);
  }
}
