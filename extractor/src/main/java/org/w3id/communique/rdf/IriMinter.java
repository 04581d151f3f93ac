package org.w3id.communique.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.w3id.communique.claim.Claim;
import org.w3id.communique.claim.DocumentClaims;
import org.w3id.communique.claim.Filler;
import org.w3id.communique.claim.Quantity;
import org.w3id.communique.ontology.Choice;
import org.w3id.communique.ontology.IriKeys;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.ontology.IriSpace.Kind;
import org.w3id.communique.ontology.Outcome;
import org.w3id.communique.ontology.Phase;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.resolve.Entity;
import org.w3id.communique.resolve.EntityScope;
import org.w3id.communique.resolve.EventDate;
import org.w3id.communique.text.Document;

/**
 * Names what a document gives rise to. The same content gives the same IRI, whatever else is
 * loaded.
 */
public final class IriMinter {
  private static final String NONE = "";

  private final IriSpace space;

  /** Names things in an IRI space. */
  public IriMinter(IriSpace space) {
    this.space = space;
  }

  /** The document itself. */
  public String document(String documentId) {
    return space.iri(Kind.DOCUMENT, IriKeys.ofDocument(documentId));
  }

  /** The named graph in which all that a document says stands. */
  public String graph(String documentId) {
    return space.iri(Kind.GRAPH, IriKeys.ofDocument(documentId));
  }

  /** An entity as a document means it; only one of document scope depends on the document. */
  public String entity(Entity entity, String documentId) {
    return entity.scope() == EntityScope.GLOBAL
        ? entity(entity)
        : space.iri(
            kind(entity), IriKeys.within(IriKeys.ofDocument(documentId), IriKeys.of(entity.key())));
  }

  /** An entity that is the same in every document. */
  String entity(Entity entity) {
    return space.iri(kind(entity), IriKeys.of(entity.key()));
  }

  /** A state, by its code in ISO 3166. */
  public String state(String code) {
    return space.iri(Kind.STATE, IriKeys.of(code));
  }

  /** The run that made claims. */
  public String run(RunDescription run) {
    List<String> content = new ArrayList<>();
    content.add(run.programVersion());
    content.add(run.rulesDigest());
    content.add(run.started().map(Object::toString).orElse(NONE));
    content.addAll(run.options());
    return space.iri(Kind.RUN, IriKeys.digest(content));
  }

  /**
   * The claims of a document in their order. Equal claims, should there be any, are told apart by
   * their number.
   */
  public List<String> claims(DocumentClaims claims) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> iris = new ArrayList<>();
    for (Claim claim : claims.claims()) {
      String key = IriKeys.digest(content(claim, claims.document()));
      int occurrence = seen.merge(key, 1, Integer::sum);
      iris.add(space.iri(Kind.CLAIM, occurrence == 1 ? key : key + "-" + occurrence));
    }
    return iris;
  }

  /** The selector of a claim's evidence by its words. */
  public String quoteSelector(String claimIri) {
    return selector(claimIri, "-quote");
  }

  /** The selector of a claim's evidence by its position. */
  public String positionSelector(String claimIri) {
    return selector(claimIri, "-position");
  }

  private String selector(String claimIri, String suffix) {
    return space.iri(Kind.SELECTOR, claimIri.substring(space.prefix(Kind.CLAIM).length()) + suffix);
  }

  private static Kind kind(Entity entity) {
    return switch (entity.kind()) {
      case STATE -> Kind.STATE;
      case ORGANIZATION -> Kind.ORGANIZATION;
      case PERSON -> Kind.PERSON;
      case PLACE -> Kind.PLACE;
      case ITEM, OTHER -> Kind.ITEM;
    };
  }

  /**
   * What a claim says and where; neither how sure the extractor is nor which rule found it, as
   * these change with it.
   */
  private List<String> content(Claim claim, Document document) {
    List<String> content = new ArrayList<>();
    content.add(document.id());
    content.add(claim.type().localName());
    content.add(claim.factuality().localName());
    content.add(orNone(claim.date(), EventDate::lexical));
    content.add(orNone(claim.quantity(), Quantity::text));
    content.add(orNone(claim.phase(), Phase::localName));
    content.add(orNone(claim.choice(), Choice::localName));
    content.add(orNone(claim.outcome(), Outcome::localName));
    content.add(Integer.toString(claim.evidence().begin()));
    content.add(claim.evidence().of(document.text()));
    for (Role role : Role.values()) {
      addFillers(content, role.localName(), claim.roles().getOrDefault(role, List.of()), document);
    }
    addFillers(content, "attributedTo", claim.attributedTo(), document);
    return content;
  }

  private void addFillers(
      List<String> content, String name, List<Filler> fillers, Document document) {
    if (!fillers.isEmpty()) {
      content.add(name);
      fillers.stream()
          .map(filler -> entity(filler.entity(), document.id()))
          .sorted()
          .forEach(content::add);
    }
  }

  private static <T> String orNone(Optional<T> value, Function<T, String> text) {
    return value.map(text).orElse(NONE);
  }
}
