package org.w3id.communique.claim;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.ontology.Choice;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.Outcome;
import org.w3id.communique.ontology.Phase;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.resolve.EventDate;
import org.w3id.communique.text.CharSpan;

/**
 * What a document says of one event, who says it, and in which words.
 *
 * @param type the type of the event
 * @param roles fillers of each role that the text fills; no empty lists, no quantity
 * @param quantity how much, where the text says so
 * @param factuality how the text presents the event
 * @param attributedTo who says so, other than the document's own narrator; empty for the narrator;
 *     where the text only says that somebody does, a word for that, which is of no kind
 * @param attribution where the words that name the source stand
 * @param date when the event happens
 * @param phase stage of an agreement or sanction
 * @param choice how a vote was cast
 * @param outcome how a test ended
 * @param indefinite whether it is said of several events, or of one at some other time, rather than
 *     of one that reports can share
 * @param evidence the clause that states the event
 * @param confidence how sure the extractor is, from 0 to 1
 * @param foundBy id of the event rule, {@code TYPE/NAME}
 */
public record Claim(
    EventType type,
    Map<Role, List<Filler>> roles,
    Optional<Quantity> quantity,
    Factuality factuality,
    List<Filler> attributedTo,
    Optional<CharSpan> attribution,
    Optional<EventDate> date,
    Optional<Phase> phase,
    Optional<Choice> choice,
    Optional<Outcome> outcome,
    boolean indefinite,
    CharSpan evidence,
    double confidence,
    String foundBy) {
  public Claim {
    EnumMap<Role, List<Filler>> ordered = new EnumMap<>(Role.class);
    roles.forEach((role, fillers) -> ordered.put(role, List.copyOf(fillers)));
    roles = Collections.unmodifiableMap(ordered);
    attributedTo = List.copyOf(attributedTo);
  }

  /** Those of the sources who are somebody; none where the text says no more than "reportedly". */
  public List<Filler> sources() {
    return attributedTo.stream().filter(s -> s.entity().kind() != EntityKind.OTHER).toList();
  }

  /** The same claim with other fillers. */
  Claim withRoles(Map<Role, List<Filler>> others) {
    return with(others, date, confidence);
  }

  /** The same claim with another confidence. */
  Claim withConfidence(double other) {
    return with(roles, date, other);
  }

  /** The same claim with another date. */
  Claim withDate(Optional<EventDate> other) {
    return with(roles, other, confidence);
  }

  private Claim with(
      Map<Role, List<Filler>> otherRoles, Optional<EventDate> otherDate, double otherConfidence) {
    return new Claim(
        type,
        otherRoles,
        quantity,
        factuality,
        attributedTo,
        attribution,
        otherDate,
        phase,
        choice,
        outcome,
        indefinite,
        evidence,
        otherConfidence,
        foundBy);
  }
}
