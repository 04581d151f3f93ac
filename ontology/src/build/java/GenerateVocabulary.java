import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
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
 * TEMPLATES FOLDER}. What it writes needs the JDK alone. A term that lacks what its enum needs
 * (order, notation, definition) stops the build.
 */
final class GenerateVocabulary {
  private static final String NAMESPACE = "https://w3id.org/communique/ns#";
  private static final String PACKAGE = "org.w3id.communique.ontology";

  private static final Property CORE_ROLE = property("coreRole");
  private static final Property OTHER_ROLE = property("otherRole");
  private static final Property ALLOWED_PHASE = property("allowedPhase");
  private static final Property ORDER = property("order");

  private final Model ontology;
  private final Path templates;
  private final Path folder;

  private GenerateVocabulary(Model ontology, Path templates, Path folder) {
    this.ontology = ontology;
    this.templates = templates;
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[2]).resolve(PACKAGE.replace('.', '/'));
    Files.createDirectories(folder);
    new GenerateVocabulary(RDFDataMgr.loadModel(args[0]), Path.of(args[1]), folder).writeAll();
  }

  private void writeAll() throws IOException {
    write("CMQ", "CMQ", "", iris());
    write("EventType", "EventType", "", constants(eventTypes(), this::eventTypeArguments));
    writeNamed("Role", "A role that something plays in an event.", roles());
    writeNamed("Factuality", definition(term("Factuality")), individuals("Factuality"));
    writeNamed("MergeGround", definition(term("MergeGround")), individuals("MergeGround"));
    writeNamed(
        "DirectEdge",
        "A direct edge between two sides of an event; {@code edges/LOCALNAME.rq} beside this class"
            + " derives it.",
        directEdges());
    writeWorded("Phase");
    writeWorded("Choice");
    writeWorded("Outcome");
    writeWorded("ItemClass");
  }

  private void writeNamed(String name, String definition, List<Resource> terms) throws IOException {
    write("Named", name, definition, constants(terms, term -> quoted(localName(term))));
  }

  private void writeWorded(String name) throws IOException {
    write(
        "Worded",
        name,
        definition(term(name)),
        constants(individuals(name), term -> quoted(localName(term)) + ", " + quoted(word(term))));
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

  private String iris() {
    Map<String, List<Resource>> byConstant =
        ontology.listSubjects().toList().stream()
            .filter(GenerateVocabulary::isOurs)
            .sorted(Comparator.comparing(GenerateVocabulary::localName))
            .collect(
                Collectors.groupingBy(
                    GenerateVocabulary::constant, TreeMap::new, Collectors.toList()));
    StringBuilder java = new StringBuilder();
    byConstant.forEach(
        (name, terms) ->
            terms.forEach(
                term ->
                    java.append(
                        "  /** %s */\n  public static final String %s = NAMESPACE + %s;\n\n"
                            .formatted(
                                javadoc(term),
                                terms.size() == 1 ? name : name + suffix(term),
                                quoted(localName(term))))));
    return java.toString();
  }

  /**
   * A class and a property that differ only in case, such as {@code Phase} and {@code phase}, need
   * two names: the class is {@code PHASE_TYPE}.
   */
  private static String suffix(Resource term) {
    return Character.isUpperCase(localName(term).charAt(0)) ? "_TYPE" : "";
  }

  private String eventTypeArguments(Resource type) {
    List<Resource> superTypes = new ArrayList<>(superTypes(type));
    superTypes.remove(term("Event"));
    return String.join(
        ", ",
        quoted(localName(type)),
        listOf("", superTypes),
        listOf("Role.", inherited(type, CORE_ROLE)),
        listOf("Role.", inherited(type, OTHER_ROLE)),
        listOf("Phase.", inherited(type, ALLOWED_PHASE)));
  }

  private static String constants(List<Resource> terms, Function<Resource, String> arguments) {
    return terms.stream()
        .map(
            term ->
                "  /** %s */\n  %s(%s)"
                    .formatted(javadoc(term), constant(term), arguments.apply(term)))
        .collect(Collectors.joining(",\n\n"));
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
  private void write(String template, String name, String definition, String constants)
      throws IOException {
    String java =
        Files.readString(templates.resolve(template + ".txt"))
            .replace("$namespace$", NAMESPACE)
            .replace("$name$", name)
            .replace("$definition$", definition)
            .replace("$constants$", constants);
    Path file = folder.resolve(name + ".java");
    if (!Files.exists(file) || !Files.readString(file).equals(java)) {
      Files.writeString(file, java);
    }
  }
}
