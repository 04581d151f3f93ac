package org.w3id.communique.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3id.communique.claim.Claim;
import org.w3id.communique.claim.DocumentClaims;
import org.w3id.communique.claim.Filler;
import org.w3id.communique.claim.Quantity;
import org.w3id.communique.ontology.Choice;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.Outcome;
import org.w3id.communique.ontology.Phase;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.resolve.Entity;
import org.w3id.communique.resolve.EventDate;
import org.w3id.communique.text.CharSpan;
import org.w3id.communique.text.Document;
import org.w3id.communique.text.Metadata;

/**
 * Builds the claims of a document by hand; spans are given by their words, looked for within the
 * evidence first.
 */
final class SampleDocument {
  private static final double CONFIDENCE = 0.8;

  private final Document document;
  private final List<Claim> claims = new ArrayList<>();
  private final Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
  private final List<Filler> attributedTo = new ArrayList<>();
  private @Nullable EventType type;
  private Factuality factuality = Factuality.OCCURRED;
  private CharSpan evidence = new CharSpan(0, 0);
  private String foundBy = "";
  private Optional<Quantity> quantity = Optional.empty();
  private Optional<CharSpan> attribution = Optional.empty();
  private Optional<EventDate> date = Optional.empty();
  private Optional<Phase> phase = Optional.empty();
  private Optional<Choice> choice = Optional.empty();
  private Optional<Outcome> outcome = Optional.empty();
  private boolean indefinite;

  SampleDocument(String id, Metadata metadata, String text) {
    this.document = new Document(id, text, metadata);
  }

  /** Ends the claim before and begins another. */
  SampleDocument claim(EventType type, Factuality factuality, String evidence, String foundBy) {
    endClaim();
    this.type = type;
    this.factuality = factuality;
    this.evidence = span(evidence);
    this.foundBy = foundBy;
    return this;
  }

  SampleDocument role(Role role, Entity entity, String words) {
    roles.computeIfAbsent(role, r -> new ArrayList<>()).add(filler(entity, words));
    return this;
  }

  SampleDocument attributedTo(Entity entity, String words) {
    attributedTo.add(filler(entity, words));
    attribution = Optional.of(span(words));
    return this;
  }

  SampleDocument quantity(String words, BigDecimal value) {
    quantity = Optional.of(new Quantity(words, span(words), Optional.of(value), Optional.empty()));
    return this;
  }

  /** A day, month, year or interval of days. */
  SampleDocument date(String lexical) {
    String first = lexical.split("/")[0];
    String last = lexical.substring(lexical.indexOf('/') + 1);
    date =
        Optional.of(
            switch (lexical.length()) {
              case 4 ->
                  new EventDate(
                      lexical,
                      LocalDate.parse(first + "-01-01"),
                      LocalDate.parse(first + "-12-31"));
              case 7 ->
                  new EventDate(
                      lexical,
                      YearMonth.parse(first).atDay(1),
                      YearMonth.parse(first).atEndOfMonth());
              default -> new EventDate(lexical, LocalDate.parse(first), LocalDate.parse(last));
            });
    return this;
  }

  SampleDocument phase(Phase value) {
    phase = Optional.of(value);
    return this;
  }

  SampleDocument choice(Choice value) {
    choice = Optional.of(value);
    return this;
  }

  SampleDocument outcome(Outcome value) {
    outcome = Optional.of(value);
    return this;
  }

  /** What the last claim says is said of several events. */
  SampleDocument indefinite() {
    indefinite = true;
    return this;
  }

  DocumentClaims build() {
    endClaim();
    return new DocumentClaims(document, claims, List.of());
  }

  private void endClaim() {
    if (type != null) {
      claims.add(
          new Claim(
              type,
              roles,
              quantity,
              factuality,
              attributedTo,
              attribution,
              date,
              phase,
              choice,
              outcome,
              indefinite,
              evidence,
              CONFIDENCE,
              foundBy));
    }
    roles.clear();
    attributedTo.clear();
    quantity = Optional.empty();
    attribution = Optional.empty();
    date = Optional.empty();
    phase = Optional.empty();
    choice = Optional.empty();
    outcome = Optional.empty();
    indefinite = false;
  }

  private Filler filler(Entity entity, String words) {
    return new Filler(entity, entity.name(), words, span(words));
  }

  private CharSpan span(String words) {
    int within = evidence.of(document.text()).indexOf(words);
    int begin = within >= 0 ? evidence.begin() + within : document.text().indexOf(words);
    return new CharSpan(begin, begin + words.length());
  }
}
