package org.w3id.communique.correction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.communique.correction.Correction.Rejection;
import org.w3id.communique.correction.Correction.Renaming;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriKeys;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.ontology.IriSpace.Kind;

/**
 * Applies corrections to the graph of a document: a rejected claim is marked as such, and what goes
 * by a name becomes what the user means. Whatever is touched leads to the correction. The result is
 * a function of the graph and the corrections, and claims keep their IRIs.
 */
public final class GraphCorrector {
  private static final Node CLAIM = NodeFactory.createURI(CMQ.CLAIM);

  private final IriSpace space;
  private final Corrections corrections;
  private final EntityDescriber describer;
  private final Map<String, List<Correction>> byClaim;

  /**
   * Prepares to correct graphs.
   *
   * @param described what the program knows of {@link Corrections#targets}
   */
  public GraphCorrector(Corrections corrections, Graph described, IriSpace space) {
    this.space = space;
    this.corrections = corrections;
    this.describer = new EntityDescriber(described, space);
    this.byClaim =
        corrections.entries().stream()
            .flatMap(entry -> entry.claims().stream().map(claim -> Map.entry(claim, entry)))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /** The graph of a document as the user wants it; the same one where nothing applies. */
  public CorrectedGraph apply(Graph document) {
    Map<String, Correction> applied = new TreeMap<>();
    Graph corrected = GraphFactory.createDefaultGraph();
    Meanings meanings = meanings(document);
    document.find().forEachRemaining(triple -> copy(triple, meanings, corrected));
    for (Node entity : meanings.entities()) {
      describer.describe(entity, document, meanings, corrected);
      meanings.of(entity).ifPresent(it -> enter(it.renaming(), applied));
    }
    document
        .find(Node.ANY, RDF.type.asNode(), CLAIM)
        .mapWith(Triple::getSubject)
        .filterKeep(claim -> byClaim.containsKey(claim.getURI()))
        .forEachRemaining(
            claim -> {
              for (Correction entry : byClaim.getOrDefault(claim.getURI(), List.of())) {
                mark(claim, entry, corrected);
                enter(entry, applied);
              }
            });
    applied.forEach((iri, entry) -> CorrectionMapper.describe(iri, entry, corrected));
    return new CorrectedGraph(applied.isEmpty() ? document : corrected, applied.keySet());
  }

  private void enter(Correction entry, Map<String, Correction> applied) {
    applied.put(entry.iri(space), entry);
  }

  private Meanings meanings(Graph document) {
    Meanings meanings = new Meanings();
    if (corrections.renamings().isEmpty()) {
      return meanings;
    }
    Optional<String> id = texts(document, Node.ANY, DCTerms.identifier.asNode()).findFirst();
    Set<String> publishers =
        texts(document, Node.ANY, DCTerms.publisher.asNode()).collect(Collectors.toSet());
    for (Renaming renaming : corrections.renamings()) {
      if (renaming.scope().admits(id.orElse(""), publishers)) {
        for (Node entity : named(renaming.named(), document)) {
          Node target = target(renaming, entity, id.orElse(""));
          meanings.enter(entity, new Meaning(target, renaming));
        }
      }
    }
    return meanings;
  }

  /** The entities that a document describes under an IRI or a name. */
  private Set<Node> named(String words, Graph document) {
    Node iri = NodeFactory.createURI(words);
    if (space.kindOf(words).isPresent()) {
      return document.contains(iri, RDFS.label.asNode(), Node.ANY) ? Set.of(iri) : Set.of();
    }
    Node name = NodeFactory.createLiteralLang(words, "en");
    return document
        .find(Node.ANY, RDFS.label.asNode(), name)
        .andThen(document.find(Node.ANY, SKOS.altLabel.asNode(), name))
        .mapWith(Triple::getSubject)
        .filterKeep(entity -> isEntity(entity.getURI()))
        .toSet();
  }

  private boolean isEntity(String iri) {
    return space.kindOf(iri).filter(CorrectionEntry.ENTITIES::contains).isPresent();
  }

  /** What is named by the user, or else what only this document knows. */
  private Node target(Renaming renaming, Node entity, String document) {
    String iri = entity.getURI();
    String key = iri.substring(iri.lastIndexOf('/') + 1);
    Kind kind = space.kindOf(iri).orElseThrow();
    return NodeFactory.createURI(
        renaming
            .target()
            .orElseGet(
                () ->
                    key.indexOf(':') >= 0
                        ? iri
                        : space.iri(kind, IriKeys.within(IriKeys.ofDocument(document), key))));
  }

  private void copy(Triple triple, Meanings meanings, Graph corrected) {
    Node subject = triple.getSubject();
    if (meanings.of(subject).isPresent()) {
      return; // the describer says what holds of the other one
    }
    Node object = meanings.meant(triple.getObject());
    if (!object.equals(subject)) {
      corrected.add(subject, triple.getPredicate(), object);
    }
    meanings
        .of(triple.getObject())
        .filter(it -> isClaim(subject))
        .ifPresent(it -> mark(subject, it.renaming(), corrected));
  }

  private boolean isClaim(Node node) {
    return space.kindOf(node.getURI()).filter(Kind.CLAIM::equals).isPresent();
  }

  private void mark(Node claim, Correction entry, Graph corrected) {
    String property = entry instanceof Rejection ? CMQ.REJECTED_BY : CMQ.CORRECTED_BY;
    corrected.add(claim, NodeFactory.createURI(property), NodeFactory.createURI(entry.iri(space)));
  }

  private static Stream<String> texts(Graph graph, Node subject, Node property) {
    return graph
        .find(subject, property, Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .toList()
        .stream();
  }
}
