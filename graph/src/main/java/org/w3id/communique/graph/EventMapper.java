package org.w3id.communique.graph;

import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.Choice;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Outcome;
import org.w3id.communique.ontology.Phase;

/** Writes an event, and which claims assert it, as triples. */
final class EventMapper {
  private static final Node TYPE = RDF.type.asNode();
  private static final Node ASSERTS = iri(CMQ.ASSERTS);

  private final LabelWriter labels;

  EventMapper(LabelWriter labels) {
    this.labels = labels;
  }

  /** All that the graph of events says of an event. */
  Stream<Triple> triples(Event event) {
    Node label = NodeFactory.createLiteralLang(labels.label(event), "en");
    Triple labelled = Triple.create(iri(event.iri()), RDFS.label.asNode(), label);
    return Stream.of(Stream.of(labelled), facts(event), merge(event)).flatMap(part -> part);
  }

  /** The same without the label and the reasons, which are for people. */
  static Stream<Triple> facts(Event event) {
    Node subject = iri(event.iri());
    Stream.Builder<Triple> triples = Stream.builder();
    triples.add(Triple.create(subject, TYPE, iri(event.type().iri())));
    event.type().superTypes().stream()
        .map(EventType::iri)
        .forEach(type -> triples.add(Triple.create(subject, TYPE, iri(type))));
    triples.add(Triple.create(subject, TYPE, iri(CMQ.EVENT)));
    event
        .roles()
        .forEach(
            (role, fillers) ->
                fillers.forEach(filler -> triples.add(link(subject, role.iri(), filler))));
    addCircumstances(event, subject, triples);
    triples.add(link(subject, CMQ.STATUS, event.status().iri()));
    triples.add(
        value(subject, CMQ.CONTESTED, Boolean.toString(event.contested()), XSDDatatype.XSDboolean));
    event.parts().forEach(part -> triples.add(link(subject, CMQ.INCLUDES, part)));
    event.claims().forEach(claim -> triples.add(Triple.create(iri(claim), ASSERTS, subject)));
    return triples.build();
  }

  /** What tells the event from others, and why each claim is of it. */
  private static Stream<Triple> merge(Event event) {
    Triple key = value(iri(event.iri()), CMQ.EVENT_KEY, event.merge().key(), XSDDatatype.XSDstring);
    return Stream.concat(
        Stream.of(key),
        event.merge().grounds().entrySet().stream()
            .map(claim -> link(iri(claim.getKey()), CMQ.MERGED_BY, claim.getValue().iri())));
  }

  private static void addCircumstances(Event event, Node subject, Stream.Builder<Triple> triples) {
    event
        .variant()
        .flatMap(Phase::of)
        .ifPresent(phase -> triples.add(link(subject, CMQ.PHASE, phase.iri())));
    event
        .variant()
        .flatMap(Choice::of)
        .ifPresent(choice -> triples.add(link(subject, CMQ.CHOICE, choice.iri())));
    event
        .outcome()
        .map(Outcome::iri)
        .ifPresent(outcome -> triples.add(link(subject, CMQ.OUTCOME, outcome)));
    event
        .amount()
        .ifPresent(
            amount -> {
              triples.add(value(subject, CMQ.QUANTITY_TEXT, amount.text(), XSDDatatype.XSDstring));
              amount
                  .value()
                  .ifPresent(
                      number -> triples.add(Triple.create(subject, iri(CMQ.QUANTITY), number)));
              amount
                  .unit()
                  .ifPresent(
                      unit ->
                          triples.add(
                              value(subject, CMQ.QUANTITY_UNIT, unit, XSDDatatype.XSDstring)));
            });
    event
        .date()
        .ifPresent(
            date -> {
              date.literal()
                  .ifPresent(
                      literal -> triples.add(Triple.create(subject, iri(CMQ.DATE), literal)));
              triples.add(
                  value(subject, CMQ.BEGIN_DATE, date.begin().toString(), XSDDatatype.XSDdate));
              triples.add(value(subject, CMQ.END_DATE, date.end().toString(), XSDDatatype.XSDdate));
            });
  }

  private static Triple link(Node subject, String property, String object) {
    return Triple.create(subject, iri(property), iri(object));
  }

  private static Triple value(Node subject, String property, String text, XSDDatatype type) {
    return Triple.create(subject, iri(property), NodeFactory.createLiteralDT(text, type));
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
