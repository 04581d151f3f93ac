package org.w3id.communique.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.w3id.communique.ontology.MergeGround;
import org.w3id.communique.ontology.Role;

/**
 * Why claims are of one event.
 *
 * @param key the parts of the event's key, as {@code Visit; visitor person/x; destination
 *     state/PRK; 2024-06-18}
 * @param grounds on what ground each claim belongs to the event, by the claim's IRI
 */
public record MergeExplanation(String key, SortedMap<String, MergeGround> grounds) {
  private static final String BETWEEN = "; ";

  static MergeExplanation of(ClaimGroup group) {
    SortedMap<String, MergeGround> grounds = new TreeMap<>();
    for (ClaimRecord claim : group.claims()) {
      grounds.put(
          claim.iri(),
          group.apart().contains(claim.iri())
              ? MergeGround.CORRECTION
              : ground(claim.key(), group.key()));
    }
    return new MergeExplanation(text(group.key()), grounds);
  }

  private static MergeGround ground(EventKey claim, EventKey event) {
    if (claim.equals(event)) {
      return MergeGround.SAME_KEY;
    } else if (claim.isComplete() && claim.isLessThan(event)) {
      return MergeGround.FEWER_WORDS;
    } else if (claim.agreesWith(event)) {
      return MergeGround.ONLY_FIT;
    }
    return MergeGround.CORRECTION;
  }

  /** In the order of the key; an entity by its kind and its own key. */
  private static String text(EventKey key) {
    List<String> parts = new ArrayList<>();
    parts.add(key.type().localName());
    key.variant().ifPresent(parts::add);
    add(key.participants(), parts);
    add(key.details(), parts);
    key.date()
        .map(date -> date.isDay() ? date.begin().toString() : date.toString())
        .ifPresent(parts::add);
    return String.join(BETWEEN, parts);
  }

  private static void add(Map<Role, SortedSet<String>> roles, List<String> parts) {
    roles.forEach(
        (role, fillers) ->
            fillers.forEach(filler -> parts.add(role.localName() + " " + shortened(filler))));
  }

  private static String shortened(String iri) {
    return iri.substring(iri.lastIndexOf('/', iri.lastIndexOf('/') - 1) + 1);
  }
}
