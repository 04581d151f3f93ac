package org.w3id.communique.claim;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.mention.TimeMention;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.Role;

/**
 * What became of an event: a claim, or none and why.
 *
 * @param event the event
 * @param roles what its arguments stand for; no empty lists
 * @param claim the claim that was made of it; also one that was dropped for saying nothing new
 * @param grounds what the claim rests on; present where a claim is
 * @param objection why it is left out; empty for a claim of the document
 */
public record Decision(
    EventMention event,
    Map<Role, List<Filler>> roles,
    Optional<Claim> claim,
    Optional<Grounds> grounds,
    Optional<Objection> objection) {
  /**
   * What a claim rests on.
   *
   * @param judged how the words present the event, before its date was looked at
   * @param cues the words that bear on that
   * @param time the expression of time that belongs to it
   * @param rating how sure the claim is, and what makes it so
   */
  public record Grounds(
      Factuality judged, List<Cue> cues, Optional<TimeMention> time, Confidence.Rating rating) {
    public Grounds {
      cues = List.copyOf(cues);
    }
  }

  public Decision {
    EnumMap<Role, List<Filler>> ordered = new EnumMap<>(Role.class);
    roles.forEach((role, fillers) -> ordered.put(role, List.copyOf(fillers)));
    roles = Collections.unmodifiableMap(ordered);
  }

  static Decision against(EventMention event, Map<Role, List<Filler>> roles, Objection objection) {
    return new Decision(event, roles, Optional.empty(), Optional.empty(), Optional.of(objection));
  }

  static Decision of(EventMention event, Claim claim, Grounds grounds) {
    return new Decision(
        event, claim.roles(), Optional.of(claim), Optional.of(grounds), Optional.empty());
  }

  /** The same with the claim changed, if there is one. */
  Decision with(UnaryOperator<Claim> change) {
    Optional<Claim> changed = claim.map(change);
    return new Decision(
        event, changed.map(Claim::roles).orElse(roles), changed, grounds, objection);
  }

  /** The same, left out after all. */
  Decision dropped(Objection why) {
    return new Decision(event, roles, claim, grounds, Optional.of(why));
  }

  /** The claim, if it is one of the document. */
  public Optional<Claim> kept() {
    return objection.isEmpty() ? claim : Optional.empty();
  }
}
