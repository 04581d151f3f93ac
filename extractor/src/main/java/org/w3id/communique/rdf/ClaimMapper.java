package org.w3id.communique.rdf;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.vocabulary.OA;
import org.w3id.communique.claim.Claim;
import org.w3id.communique.claim.DocumentClaims;
import org.w3id.communique.claim.Inclusion;
import org.w3id.communique.claim.Quantity;
import org.w3id.communique.lexicon.NamedEntity;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.Choice;
import org.w3id.communique.ontology.Outcome;
import org.w3id.communique.ontology.Phase;
import org.w3id.communique.resolve.EventDate;
import org.w3id.communique.text.Document;

/**
 * Writes the claims of a document, the document and the entities it names as one graph. What
 * follows from several documents, the events among it, is not here.
 */
public final class ClaimMapper {
  private final IriMinter minter;
  private final RunDescription run;
  private final Function<String, Optional<NamedEntity>> states;

  /**
   * Makes a mapper for one run.
   *
   * @param minter names all things
   * @param run the run to which the claims are credited
   * @param states the gazetteer's entry of a state by its ISO code, to name states that are only
   *     represented
   */
  public ClaimMapper(
      IriMinter minter, RunDescription run, Function<String, Optional<NamedEntity>> states) {
    this.minter = minter;
    this.run = run;
    this.states = states;
  }

  /** The graph of one document, without blank nodes; the same claims give the same triples. */
  public Graph map(DocumentClaims claims) {
    Document document = claims.document();
    GraphBuilder graph = new GraphBuilder();
    new DocumentMapper(minter, run).map(document, graph);
    new EntityMapper(minter, states).map(claims, graph);
    EvidenceMapper evidence = new EvidenceMapper(minter, document);
    List<String> iris = minter.claims(claims);
    for (int i = 0; i < iris.size(); i++) {
      Claim claim = claims.claims().get(i);
      mapEvent(iris.get(i), claim, document, graph);
      mapSource(iris.get(i), claim, document, graph);
      evidence.map(iris.get(i), claim, graph);
    }
    for (Inclusion inclusion : claims.inclusions()) {
      graph.link(
          iris.get(claims.claims().indexOf(inclusion.whole())),
          CMQ.INCLUDES,
          iris.get(claims.claims().indexOf(inclusion.part())));
    }
    return graph.graph();
  }

  /** What the claim says of its event. */
  private void mapEvent(String iri, Claim claim, Document document, GraphBuilder graph) {
    graph.type(iri, CMQ.CLAIM);
    graph.link(iri, CMQ.EVENT_TYPE, claim.type().iri());
    claim
        .roles()
        .forEach(
            (role, fillers) ->
                fillers.forEach(
                    filler ->
                        graph.link(
                            iri, role.iri(), minter.entity(filler.entity(), document.id()))));
    claim.quantity().ifPresent(quantity -> mapQuantity(iri, quantity, graph));
    claim.date().ifPresent(date -> mapDate(iri, date, graph));
    claim.phase().map(Phase::iri).ifPresent(phase -> graph.link(iri, CMQ.PHASE, phase));
    claim.choice().map(Choice::iri).ifPresent(choice -> graph.link(iri, CMQ.CHOICE, choice));
    claim.outcome().map(Outcome::iri).ifPresent(outcome -> graph.link(iri, CMQ.OUTCOME, outcome));
    if (claim.indefinite()) {
      graph.add(iri, CMQ.INDEFINITE, Literals.TRUE);
    }
    graph.link(iri, CMQ.FACTUALITY, claim.factuality().iri());
  }

  private static void mapQuantity(String iri, Quantity quantity, GraphBuilder graph) {
    graph.add(iri, CMQ.QUANTITY_TEXT, Literals.string(quantity.text()));
    quantity.value().map(Literals::number).ifPresent(value -> graph.add(iri, CMQ.QUANTITY, value));
    quantity
        .unit()
        .map(Literals::string)
        .ifPresent(unit -> graph.add(iri, CMQ.QUANTITY_UNIT, unit));
  }

  private static void mapDate(String iri, EventDate date, GraphBuilder graph) {
    Literals.date(date).ifPresent(value -> graph.add(iri, CMQ.DATE, value));
    graph.add(iri, CMQ.BEGIN_DATE, Literals.date(date.begin()));
    graph.add(iri, CMQ.END_DATE, Literals.date(date.end()));
  }

  /** Who makes the claim, and how it was found. */
  private void mapSource(String iri, Claim claim, Document document, GraphBuilder graph) {
    claim
        .sources()
        .forEach(
            source ->
                graph.link(iri, CMQ.ATTRIBUTED_TO, minter.entity(source.entity(), document.id())));
    claim
        .attribution()
        .map(span -> Literals.string(span.of(document.text())))
        .ifPresent(words -> graph.add(iri, CMQ.ATTRIBUTION_TEXT, words));
    graph.add(iri, CMQ.CONFIDENCE, Literals.confidence(claim.confidence()));
    graph.add(iri, CMQ.FOUND_BY, Literals.string(claim.foundBy()));
    graph.link(iri, Prov.WAS_DERIVED_FROM, minter.document(document.id()));
    graph.link(iri, Prov.WAS_GENERATED_BY, minter.run(run));
    graph.link(iri, OA.hasSource, minter.document(document.id()));
  }
}
