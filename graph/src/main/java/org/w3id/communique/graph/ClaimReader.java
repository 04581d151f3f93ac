package org.w3id.communique.graph;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.Choice;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.ontology.IriSpace.Kind;
import org.w3id.communique.ontology.Outcome;
import org.w3id.communique.ontology.Phase;
import org.w3id.communique.ontology.Role;

/** Reads claims out of the graph of a document. */
public final class ClaimReader {
  private static final Node CLAIM = NodeFactory.createURI(CMQ.CLAIM);
  private static final Node REJECTED_BY = NodeFactory.createURI(CMQ.REJECTED_BY);
  private static final Node INCLUDES = NodeFactory.createURI(CMQ.INCLUDES);
  private static final String WAS_DERIVED_FROM = "http://www.w3.org/ns/prov#wasDerivedFrom";

  private static final Set<Kind> NAMED =
      EnumSet.of(Kind.STATE, Kind.ORGANIZATION, Kind.PERSON, Kind.PLACE, Kind.ITEM);

  private final IriSpace space;

  /** Reads graphs whose data IRIs are of one space. */
  public ClaimReader(IriSpace space) {
    this.space = space;
  }

  /**
   * Reads all claims of a document that nobody rejected, and what it says of those who take part.
   *
   * @throws IllegalArgumentException if a claim lacks its type or factuality, has one that the
   *     ontology does not know, or has several values where one may stand
   */
  public DocumentRecord read(Graph graph) {
    Map<String, SortedSet<String>> represents = statesBy(CMQ.REPRESENTS, graph);
    Map<String, SortedSet<String>> locatedIn = statesBy(CMQ.LOCATED_IN, graph);
    Principals principals = principals(represents, locatedIn);
    List<ClaimRecord> claims = new ArrayList<>();
    graph
        .find(Node.ANY, RDF.type.asNode(), CLAIM)
        .filterDrop(t -> isRejected(graph, t.getSubject()))
        .mapWith(t -> claim(new Description(graph, t.getSubject()), graph, principals))
        .forEachRemaining(claims::add);
    claims.sort(Comparator.comparing(ClaimRecord::iri));
    return new DocumentRecord(claims, labels(graph), represents, locatedIn);
  }

  /**
   * Reads one claim of a document; empty if someone rejected it.
   *
   * @throws IllegalArgumentException as {@link #read}
   */
  public Optional<ClaimRecord> read(Graph graph, String claim) {
    Node subject = NodeFactory.createURI(claim);
    return isRejected(graph, subject)
        ? Optional.empty()
        : Optional.of(claim(new Description(graph, subject), graph, principals(graph)));
  }

  private static boolean isRejected(Graph graph, Node claim) {
    return graph.contains(claim, REJECTED_BY, Node.ANY);
  }

  private Principals principals(Graph graph) {
    return principals(statesBy(CMQ.REPRESENTS, graph), statesBy(CMQ.LOCATED_IN, graph));
  }

  private Principals principals(
      Map<String, SortedSet<String>> represents, Map<String, SortedSet<String>> locatedIn) {
    return new Principals(
        space,
        actor -> represents.getOrDefault(actor, Collections.emptySortedSet()),
        place -> locatedIn.getOrDefault(place, Collections.emptySortedSet()));
  }

  private static Map<String, SortedSet<String>> statesBy(String property, Graph graph) {
    Map<String, SortedSet<String>> states = new HashMap<>();
    graph
        .find(Node.ANY, NodeFactory.createURI(property), Node.ANY)
        .forEachRemaining(
            t ->
                states
                    .computeIfAbsent(t.getSubject().getURI(), subject -> new TreeSet<>())
                    .add(t.getObject().getURI()));
    return states;
  }

  /** The names of entities; the first in order where one has several. */
  private Map<String, String> labels(Graph graph) {
    Map<String, String> labels = new HashMap<>();
    graph
        .find(Node.ANY, RDFS.label.asNode(), Node.ANY)
        .filterKeep(t -> space.kindOf(t.getSubject().getURI()).filter(NAMED::contains).isPresent())
        .forEachRemaining(
            t ->
                labels.merge(
                    t.getSubject().getURI(),
                    t.getObject().getLiteralLexicalForm(),
                    (a, b) -> a.compareTo(b) <= 0 ? a : b));
    return labels;
  }

  private static ClaimRecord claim(Description claim, Graph graph, Principals principals) {
    EventType type = claim.needed(CMQ.EVENT_TYPE, EventType::of);
    Map<Role, SortedSet<String>> roles = roles(claim, type);
    Optional<String> variant =
        claim
            .term(CMQ.PHASE, Phase::of)
            .map(Phase::localName)
            .or(() -> claim.term(CMQ.CHOICE, Choice::of).map(Choice::localName));
    EventKey key = EventKey.of(type, variant, roles, period(claim), principals);
    return new ClaimRecord(
        claim.subject(),
        claim.isTrue(CMQ.INDEFINITE) ? key.indefinite() : key,
        roles,
        claim.needed(CMQ.FACTUALITY, Factuality::of),
        !claim.iris(CMQ.ATTRIBUTED_TO).isEmpty() || claim.text(CMQ.ATTRIBUTION_TEXT).isPresent(),
        claim.term(CMQ.OUTCOME, Outcome::of),
        amount(claim),
        published(claim, graph),
        claim.iris(CMQ.INCLUDES),
        wholes(claim, graph));
  }

  private static SortedSet<String> wholes(Description claim, Graph graph) {
    SortedSet<String> wholes = new TreeSet<>();
    graph
        .find(Node.ANY, INCLUDES, NodeFactory.createURI(claim.subject()))
        .forEachRemaining(t -> wholes.add(t.getSubject().getURI()));
    return wholes;
  }

  private static Map<Role, SortedSet<String>> roles(Description claim, EventType type) {
    Map<Role, SortedSet<String>> roles = new EnumMap<>(Role.class);
    for (Role role : type.roles()) {
      SortedSet<String> fillers = role == Role.QUANTITY ? new TreeSet<>() : claim.iris(role.iri());
      if (!fillers.isEmpty()) {
        roles.put(role, fillers);
      }
    }
    return roles;
  }

  private static Optional<Period> period(Description claim) {
    return claim
        .text(CMQ.BEGIN_DATE)
        .flatMap(
            begin ->
                claim
                    .text(CMQ.END_DATE)
                    .map(end -> new Period(LocalDate.parse(begin), LocalDate.parse(end))));
  }

  private static Optional<Amount> amount(Description claim) {
    return claim
        .text(CMQ.QUANTITY_TEXT)
        .map(text -> new Amount(text, claim.value(CMQ.QUANTITY), claim.text(CMQ.QUANTITY_UNIT)));
  }

  private static Optional<LocalDate> published(Description claim, Graph graph) {
    return claim
        .value(WAS_DERIVED_FROM)
        .map(
            document ->
                graph
                    .find(document, DCTerms.issued.asNode(), Node.ANY)
                    .mapWith(Triple::getObject)
                    .toList())
        .flatMap(
            dates ->
                dates.stream()
                    .map(Node::getLiteralLexicalForm)
                    .map(LocalDate::parse)
                    .min(naturalOrder()));
  }
}
