package org.w3id.communique.correction;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.communique.ontology.CMQ;

/** Writes what a correction says, who made it, when and why. */
final class CorrectionMapper {
  private CorrectionMapper() {}

  static void describe(String iri, Correction entry, Graph graph) {
    Node subject = NodeFactory.createURI(iri);
    graph.add(subject, RDF.type.asNode(), NodeFactory.createURI(CMQ.USER_CORRECTION));
    graph.add(subject, RDFS.label.asNode(), NodeFactory.createLiteralLang(entry.words(), "en"));
    Note note = entry.note();
    note.reason()
        .map(NodeFactory::createLiteralString)
        .ifPresent(reason -> graph.add(subject, DCTerms.description.asNode(), reason));
    note.by()
        .map(NodeFactory::createLiteralString)
        .ifPresent(by -> graph.add(subject, DCTerms.creator.asNode(), by));
    note.date()
        .map(day -> NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate))
        .ifPresent(day -> graph.add(subject, DCTerms.date.asNode(), day));
  }
}
