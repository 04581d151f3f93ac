package org.w3id.communique.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.w3id.communique.claim.Claim;
import org.w3id.communique.claim.DocumentClaims;
import org.w3id.communique.claim.Filler;
import org.w3id.communique.claim.Quantity;
import org.w3id.communique.ontology.Choice;
import org.w3id.communique.ontology.Outcome;
import org.w3id.communique.ontology.Phase;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.rdf.IriMinter;
import org.w3id.communique.resolve.EventDate;
import org.w3id.communique.text.CodePoints;
import org.w3id.communique.text.Document;

/** Writes the claims of a document as one JSON object. Offsets count code points. */
public final class ClaimJson {
  /**
   * Separates alternatives where claims are annotated by hand, so it can stand in no name of ours.
   */
  private static final String BAR = "|";

  private final IriMinter minter;

  /** Names things as the graph does. */
  public ClaimJson(IriMinter minter) {
    this.minter = minter;
  }

  /** The document's id and its claims; an event's own IRI is for the caller to add. */
  public ObjectNode write(DocumentClaims claims) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", claims.document().id());
    ArrayNode events = json.putArray("events");
    List<String> iris = minter.claims(claims);
    CodePoints codePoints = new CodePoints(claims.document().text());
    for (int i = 0; i < iris.size(); i++) {
      Claim claim = claims.claims().get(i);
      events.add(write(claim, claims.document(), codePoints).put("iri", iris.get(i)));
    }
    return json;
  }

  private ObjectNode write(Claim claim, Document document, CodePoints codePoints) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("type", claim.type().localName());
    ObjectNode roles = json.putObject("roles");
    claim.roles().forEach((role, fillers) -> roles.set(role.localName(), write(fillers, document)));
    claim
        .quantity()
        .ifPresent(quantity -> roles.putArray(Role.QUANTITY.localName()).add(write(quantity)));
    claim.date().map(EventDate::lexical).ifPresent(date -> json.put("date", date));
    claim.phase().map(Phase::value).ifPresent(phase -> json.put("phase", phase));
    claim.choice().map(Choice::value).ifPresent(choice -> json.put("choice", choice));
    claim.outcome().map(Outcome::value).ifPresent(outcome -> json.put("outcome", outcome));
    json.put("factuality", claim.factuality().localName());
    json.set("attributedTo", sources(claim, document));
    json.put("evidence", claim.evidence().of(document.text()));
    json.put("begin", codePoints.before(claim.evidence().begin()));
    json.put("end", codePoints.before(claim.evidence().end()));
    json.put("confidence", BigDecimal.valueOf(claim.confidence()));
    json.put("foundBy", claim.foundBy());
    return json;
  }

  private ArrayNode write(List<Filler> fillers, Document document) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Filler filler : fillers) {
      ObjectNode json = array.addObject();
      json.put("name", filler.entity().name().replace(BAR, "/"));
      filler.entity().code().ifPresent(code -> json.put("code", code));
      quoted(filler.mention()).ifPresent(words -> json.put("mention", words));
      quoted(filler.text()).ifPresent(words -> json.put("text", words));
      json.put("iri", minter.entity(filler.entity(), document.id()));
    }
    return array;
  }

  /** Whoever is nobody in particular has a name, as annotators give it, but no IRI. */
  private ArrayNode sources(Claim claim, Document document) {
    ArrayNode array = write(claim.attributedTo(), document);
    for (int i = 0; i < array.size(); i++) {
      if (!claim.sources().contains(claim.attributedTo().get(i))) {
        ((ObjectNode) array.get(i)).remove("iri");
      }
    }
    return array;
  }

  private static ObjectNode write(Quantity quantity) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("name", quantity.text().replace(BAR, "/"));
    quoted(quantity.text()).ifPresent(words -> json.put("text", words));
    return json;
  }

  /** A quotation is exact or absent. */
  private static Optional<String> quoted(String words) {
    return words.contains(BAR) ? Optional.empty() : Optional.of(words);
  }
}
