package org.w3id.communique.graph;

import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.ontology.Role;

/**
 * Builds the graph of a document by hand, with as much of each claim as events depend on. Entities
 * are given as KIND/KEY.
 */
final class SampleDocument {
  private static final String ID = IriSpace.DEFAULT.base() + "id/";
  private static final Node WAS_DERIVED_FROM =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

  private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
  private final String key;
  private final Node document;
  private Node claim = Node.ANY;
  private int claims;

  SampleDocument(String key) {
    this.key = key;
    this.document = iri("document/" + key);
    graph.add(document, RDF.type.asNode(), NodeFactory.createURI(CMQ.DOCUMENT));
  }

  static SampleDocument published(String key, String day) {
    SampleDocument document = new SampleDocument(key);
    document.graph.add(
        document.document,
        DCTerms.issued.asNode(),
        NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
    return document;
  }

  static Node iri(String kindAndKey) {
    return NodeFactory.createURI(ID + kindAndKey);
  }

  /** Begins a claim {@code claim/DOCUMENT-NUMBER}, counted from 1. */
  SampleDocument claim(EventType type, Factuality factuality) {
    claims++;
    claim = iri("claim/" + key + "-" + claims);
    graph.add(claim, RDF.type.asNode(), NodeFactory.createURI(CMQ.CLAIM));
    link(CMQ.EVENT_TYPE, type.iri());
    link(CMQ.FACTUALITY, factuality.iri());
    graph.add(claim, WAS_DERIVED_FROM, document);
    return this;
  }

  SampleDocument role(Role role, String... fillers) {
    for (String filler : fillers) {
      graph.add(claim, NodeFactory.createURI(role.iri()), iri(filler));
    }
    return this;
  }

  SampleDocument on(String day) {
    return between(day, day);
  }

  SampleDocument between(String first, String last) {
    text(CMQ.BEGIN_DATE, first, XSDDatatype.XSDdate);
    return text(CMQ.END_DATE, last, XSDDatatype.XSDdate);
  }

  SampleDocument in(int year) {
    return between(LocalDate.of(year, 1, 1).toString(), LocalDate.of(year, 12, 31).toString());
  }

  /** The last claim includes one of the same document, by its number. */
  SampleDocument including(int number) {
    return link(CMQ.INCLUDES, iri("claim/" + key + "-" + number).getURI());
  }

  SampleDocument attributedTo(String source) {
    return with(CMQ.ATTRIBUTED_TO, iri(source));
  }

  /** A phase, choice or outcome. */
  SampleDocument with(String property, String term) {
    return link(property, term);
  }

  /** What the last claim says is said of several events. */
  SampleDocument indefinite() {
    return text(CMQ.INDEFINITE, "true", XSDDatatype.XSDboolean);
  }

  SampleDocument quantity(String words, String number) {
    text(CMQ.QUANTITY_TEXT, words, XSDDatatype.XSDstring);
    return text(CMQ.QUANTITY, number, XSDDatatype.XSDinteger);
  }

  SampleDocument named(String entity, String name) {
    graph.add(iri(entity), RDFS.label.asNode(), NodeFactory.createLiteralLang(name, "en"));
    return this;
  }

  SampleDocument represents(String actor, String state) {
    graph.add(iri(actor), NodeFactory.createURI(CMQ.REPRESENTS), iri(state));
    return this;
  }

  SampleDocument locatedIn(String place, String state) {
    graph.add(iri(place), NodeFactory.createURI(CMQ.LOCATED_IN), iri(state));
    return this;
  }

  Graph graph() {
    return graph;
  }

  private SampleDocument link(String property, String object) {
    return with(property, NodeFactory.createURI(object));
  }

  private SampleDocument with(String property, Node object) {
    graph.add(claim, NodeFactory.createURI(property), object);
    return this;
  }

  private SampleDocument text(String property, String text, XSDDatatype type) {
    return with(property, NodeFactory.createLiteralDT(text, type));
  }
}
