package org.w3id.communique.correction;

import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.ontology.IriSpace.Kind;

/**
 * Says in the graph of a document what holds of an entity that the user means in place of another.
 * What the program knows of it comes first, then what the document says of it; else it is called as
 * the user says, and what the document says of the other one holds of it, as far as that can be.
 */
final class EntityDescriber {
  /** What holds of one entity and of no other. */
  private static final Set<Node> IDENTITY =
      Set.of(
          RDF.type.asNode(),
          RDFS.label.asNode(),
          SKOS.altLabel.asNode(),
          OWL.sameAs.asNode(),
          iri(CMQ.CODE),
          iri(CMQ.LOCATED_IN));

  /** What a document tells of a person, whatever the program knows. */
  private static final Set<Node> TOLD = Set.of(iri(CMQ.OFFICE), iri(CMQ.REPRESENTS));

  private final Graph known;
  private final IriSpace space;

  EntityDescriber(Graph known, IriSpace space) {
    this.known = known;
    this.space = space;
  }

  /**
   * Describes what an entity is instead.
   *
   * @param document as it stands without corrections
   * @param meanings what its entities are instead
   * @param graph where to write
   */
  void describe(Node entity, Graph document, Meanings meanings, Graph graph) {
    Meaning meaning = meanings.of(entity).orElseThrow();
    Node target = meaning.target();
    boolean sameKind = kind(entity) == kind(target);
    if (isNamed(target, known)) {
      known.find().filterKeep(t -> concerns(target, t)).forEachRemaining(graph::add);
    } else if (!isNamed(target, document) || meanings.of(target).isPresent()) {
      addClasses(target, graph);
      addLabel(entity, meaning, document, graph);
      if (sameKind) {
        move(entity, document, meanings, graph, property -> !IDENTITY.contains(property));
      }
    }
    if (sameKind && kind(target) == Kind.PERSON) {
      move(entity, document, meanings, graph, TOLD::contains);
    }
  }

  /** Lets hold of another entity what the document says of one. */
  private static void move(
      Node entity, Graph document, Meanings meanings, Graph graph, Predicate<Node> property) {
    Node target = meanings.meant(entity);
    document
        .find(entity, Node.ANY, Node.ANY)
        .filterKeep(t -> property.test(t.getPredicate()))
        .mapWith(t -> Triple.create(target, t.getPredicate(), meanings.meant(t.getObject())))
        .filterDrop(t -> t.getObject().equals(target))
        .forEachRemaining(graph::add);
  }

  private static boolean isNamed(Node entity, Graph graph) {
    return graph.contains(entity, RDFS.label.asNode(), Node.ANY);
  }

  /** Whether a triple is about an entity, or about what it belongs to. */
  private boolean concerns(Node entity, Triple triple) {
    return triple.getSubject().equals(entity)
        || known.contains(entity, Node.ANY, triple.getSubject());
  }

  private void addClasses(Node target, Graph graph) {
    Kind kind = kind(target);
    String name = kind.name().charAt(0) + kind.segment().substring(1);
    graph.add(target, RDF.type.asNode(), iri(CMQ.NAMESPACE + name));
    if (kind != Kind.PLACE && kind != Kind.ITEM) {
      graph.add(target, RDF.type.asNode(), iri(CMQ.ACTOR_TYPE));
    }
    if (kind == Kind.STATE) {
      String code = target.getURI().substring(space.prefix(kind).length());
      graph.add(target, iri(CMQ.CODE), NodeFactory.createLiteralString(code));
    }
  }

  /** As the user calls it; else as the document calls what stands there. */
  private static void addLabel(Node entity, Meaning meaning, Graph document, Graph graph) {
    meaning
        .renaming()
        .label()
        .ifPresentOrElse(
            name ->
                graph.add(
                    meaning.target(),
                    RDFS.label.asNode(),
                    NodeFactory.createLiteralLang(name, "en")),
            () ->
                document
                    .find(entity, RDFS.label.asNode(), Node.ANY)
                    .forEachRemaining(
                        t -> graph.add(meaning.target(), t.getPredicate(), t.getObject())));
  }

  private Kind kind(Node entity) {
    return space.kindOf(entity.getURI()).orElseThrow();
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
