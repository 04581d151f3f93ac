import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Writes the Java vocabulary from the ontology: {@code java GenerateVocabulary.java ONTOLOGY.ttl
 * FOLDER}. What it writes needs the JDK alone. A term that lacks what its enum needs (order,
 * notation, definition) stops the build.
 */
final class GenerateVocabulary {
  private static final String NAMESPACE = "https://w3id.org/communique/ns#";
  private static final String PACKAGE = "org.w3id.communique.ontology";

  private static final Property CORE_ROLE = property("coreRole");
  private static final Property OTHER_ROLE = property("otherRole");
  private static final Property ALLOWED_PHASE = property("allowedPhase");
  private static final Property ORDER = property("order");

  private final Model ontology;
  private final Path folder;

  private GenerateVocabulary(Model ontology, Path folder) {
    this.ontology = ontology;
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[1]).resolve(PACKAGE.replace('.', '/'));
    Files.createDirectories(folder);
    new GenerateVocabulary(RDFDataMgr.loadModel(args[0]), folder).writeAll();
  }

  private void writeAll() throws IOException {
    writeConstants();
    writeEventTypes();
    writeEnum("Role", "A role that something plays in an event.", roles(), false);
    writeEnum("Factuality", definition(term("Factuality")), individuals("Factuality"), false);
    writeEnum("Phase", definition(term("Phase")), individuals("Phase"), true);
    writeEnum("Choice", definition(term("Choice")), individuals("Choice"), true);
    writeEnum("Outcome", definition(term("Outcome")), individuals("Outcome"), true);
    writeEnum(
        "DirectEdge",
        "A direct edge between two sides of an event; {@code edges/LOCALNAME.rq} beside this class derives it.",
        directEdges(),
        false);
  }

  // What the ontology says

  private List<Resource> eventTypes() {
    Resource event = term("Event");
    return inOrder(
        ontology.listSubjectsWithProperty(RDFS.subClassOf).toList().stream()
            .filter(type -> !type.equals(event) && superTypes(type).contains(event))
            .toList());
  }

  /** The classes of this ontology above a class, nearest first. */
  private List<Resource> superTypes(Resource type) {
    List<Resource> above = new ArrayList<>();
    for (Resource parent : objects(type, RDFS.subClassOf)) {
      if (isOurs(parent)) {
        above.add(parent);
        above.addAll(superTypes(parent));
      }
    }
    return above;
  }

  private List<Resource> roles() {
    return inOrder(
        eventTypes().stream()
            .flatMap(
                type ->
                    List.of(CORE_ROLE, OTHER_ROLE).stream()
                        .flatMap(kind -> inherited(type, kind).stream()))
            .distinct()
            .toList());
  }

  private List<Resource> inherited(Resource type, Property property) {
    List<Resource> values = new ArrayList<>(objects(type, property));
    superTypes(type).forEach(parent -> values.addAll(objects(parent, property)));
    return inOrder(values.stream().distinct().toList());
  }

  private List<Resource> directEdges() {
    return inOrder(
        ontology.listSubjectsWithProperty(RDFS.subPropertyOf, term("directEdge")).toList());
  }

  private List<Resource> individuals(String className) {
    return inOrder(ontology.listSubjectsWithProperty(RDF.type, term(className)).toList());
  }

  private static List<Resource> objects(Resource subject, Property property) {
    return subject.listProperties(property).toList().stream().map(s -> s.getResource()).toList();
  }

  private static List<Resource> inOrder(List<Resource> terms) {
    return terms.stream()
        .sorted(
            Comparator.comparingInt((Resource term) -> term.getRequiredProperty(ORDER).getInt()))
        .toList();
  }

  private static String definition(Resource term) {
    return term.getRequiredProperty(SKOS.definition).getString();
  }

  /** The notation of the term that is a word of the guidelines, not a code of another scheme. */
  private static String word(Resource term) {
    return term.listProperties(SKOS.notation).toList().stream()
        .map(statement -> statement.getLiteral())
        .filter(notation -> !notation.getDatatypeURI().startsWith(NAMESPACE))
        .map(notation -> notation.getString())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(term + " has no plain skos:notation"));
  }

  private Resource term(String localName) {
    return ontology.createResource(NAMESPACE + localName);
  }

  private static Property property(String localName) {
    return ResourceFactory.createProperty(NAMESPACE, localName);
  }

  private static boolean isOurs(RDFNode node) {
    return node.isURIResource() && node.asResource().getURI().startsWith(NAMESPACE);
  }

  private static String localName(Resource term) {
    return term.getURI().substring(NAMESPACE.length());
  }

  /** {@code suppliesTo}, {@code ArmsTransfer} and {@code CAMEO} as Java constants. */
  private static String constant(Resource term) {
    return localName(term).replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  // What is written

  private void writeConstants() throws IOException {
    Map<String, List<Resource>> byConstant =
        ontology.listSubjects().toList().stream()
            .filter(GenerateVocabulary::isOurs)
            .collect(
                Collectors.groupingBy(
                    GenerateVocabulary::constant, TreeMap::new, Collectors.toList()));
    StringBuilder java = header();
    java.append("/** IRIs of all terms of the ontology. */\npublic final class CMQ {\n");
    java.append("  /** Namespace of the ontology, with its hash sign. */\n");
    java.append("  public static final String NAMESPACE = \"%s\";\n".formatted(NAMESPACE));
    byConstant.forEach(
        (name, terms) ->
            terms.stream()
                .sorted(Comparator.comparing(GenerateVocabulary::localName))
                .forEach(
                    term ->
                        writeConstant(java, terms.size() == 1 ? name : name + suffix(term), term)));
    java.append("\n  private CMQ() {}\n}\n");
    write("CMQ", java);
  }

  /**
   * A class and a property that differ only in case, such as {@code Phase} and {@code phase}, need
   * two names: the class is {@code PHASE_TYPE}.
   */
  private static String suffix(Resource term) {
    return Character.isUpperCase(localName(term).charAt(0)) ? "_TYPE" : "";
  }

  private static void writeConstant(StringBuilder java, String name, Resource term) {
    java.append("\n  /** %s */\n".formatted(javadoc(term)));
    java.append(
        "  public static final String %s = NAMESPACE + \"%s\";\n".formatted(name, localName(term)));
  }

  private void writeEventTypes() throws IOException {
    StringBuilder java = header("java.util.ArrayList", "java.util.List", "java.util.Optional");
    java.append("/** A type of event. */\npublic enum EventType {\n");
    java.append(
        eventTypes().stream()
            .map(
                type ->
                    "  /** %s */\n  %s(%s, %s, %s, %s, %s)"
                        .formatted(
                            javadoc(type),
                            constant(type),
                            quoted(localName(type)),
                            listOf(
                                "",
                                superTypes(type).stream()
                                    .filter(t -> !t.equals(term("Event")))
                                    .toList()),
                            listOf("Role.", inherited(type, CORE_ROLE)),
                            listOf("Role.", inherited(type, OTHER_ROLE)),
                            listOf("Phase.", inherited(type, ALLOWED_PHASE))))
            .collect(Collectors.joining(",\n\n")));
    java.append(
        """
        ;

          private final String localName;
          private final List<EventType> superTypes;
          private final List<Role> coreRoles;
          private final List<Role> roles;
          private final List<Phase> phases;

          EventType(
              String localName,
              List<EventType> superTypes,
              List<Role> coreRoles,
              List<Role> otherRoles,
              List<Phase> phases) {
            this.localName = localName;
            this.superTypes = superTypes;
            this.coreRoles = coreRoles;
            List<Role> all = new ArrayList<>(coreRoles);
            all.addAll(otherRoles);
            this.roles = List.copyOf(all);
            this.phases = phases;
          }

        """);
    writeNames(java, "EventType");
    java.append(
        """

          /** The event types above this one, nearest first; {@code cmq:Event} itself is none. */
          public List<EventType> superTypes() {
            return superTypes;
          }

          /** The roles of which a claim must fill at least one. */
          public List<Role> coreRoles() {
            return coreRoles;
          }

          /** All roles, the core ones first. */
          public List<Role> roles() {
            return roles;
          }

          /** The phases that such an event may have; empty where it has none. */
          public List<Phase> phases() {
            return phases;
          }
        }
        """);
    write("EventType", java);
  }

  private void writeEnum(String name, String description, List<Resource> terms, boolean withWord)
      throws IOException {
    StringBuilder java = header("java.util.Optional");
    java.append("/** %s */\npublic enum %s {\n".formatted(description, name));
    java.append(
        terms.stream()
            .map(
                term ->
                    "  /** %s */\n  %s(%s%s)"
                        .formatted(
                            javadoc(term),
                            constant(term),
                            quoted(localName(term)),
                            withWord ? ", " + quoted(word(term)) : ""))
            .collect(Collectors.joining(",\n\n")));
    java.append(";\n\n  private final String localName;\n");
    if (withWord) {
      java.append("  private final String value;\n\n");
      java.append("  %s(String localName, String value) {\n".formatted(name));
      java.append("    this.localName = localName;\n    this.value = value;\n  }\n\n");
    } else {
      java.append(
          "\n  %s(String localName) {\n    this.localName = localName;\n  }\n\n".formatted(name));
    }
    writeNames(java, name);
    if (withWord) {
      java.append("\n  /** The word for it in claims, as JSON writes them. */\n");
      java.append("  public String value() {\n    return value;\n  }\n");
    }
    java.append("}\n");
    write(name, java);
  }

  private static void writeNames(StringBuilder java, String name) {
    java.append(
        """
          /** The name in the ontology. */
          public String localName() {
            return localName;
          }

          /** The IRI in the ontology. */
          public String iri() {
            return CMQ.NAMESPACE + localName;
          }

          /** The constant of that name in the ontology; empty if there is none. */
          public static Optional<%1$s> of(String localName) {
            for (%1$s candidate : values()) {
              if (candidate.localName.equals(localName)) {
                return Optional.of(candidate);
              }
            }
            return Optional.empty();
          }
        """
            .formatted(name));
  }

  private static StringBuilder header(String... imports) {
    StringBuilder java =
        new StringBuilder(
            "// Generated from communique.ttl; change that.\npackage %s;\n\n".formatted(PACKAGE));
    for (String name : imports) {
      java.append("import %s;\n".formatted(name));
    }
    return imports.length == 0 ? java : java.append('\n');
  }

  private static String javadoc(Resource term) {
    return definition(term).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private static String listOf(String prefix, List<Resource> terms) {
    return terms.stream()
        .map(term -> prefix + constant(term))
        .collect(Collectors.joining(", ", "List.of(", ")"));
  }

  /** Leaves an unchanged file as it is, so that nothing is compiled again. */
  private void write(String name, StringBuilder java) throws IOException {
    Path file = folder.resolve(name + ".java");
    if (!Files.exists(file) || !Files.readString(file).contentEquals(java)) {
      Files.writeString(file, java);
    }
  }
}
