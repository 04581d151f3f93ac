package org.w3id.communique.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Role;

/** Finds the events in which someone takes a certain part. */
final class CandidateIndex {
  private record Part(EventType type, Role role, String filler) {}

  private final Map<Part, List<Candidate>> byPart = new HashMap<>();

  CandidateIndex(Collection<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      for (Part part : parts(candidate.key())) {
        byPart.computeIfAbsent(part, p -> new ArrayList<>()).add(candidate);
      }
    }
  }

  /**
   * The events that have the rarest of a claim's participants in its part; none for a claim without
   * participants.
   */
  List<Candidate> near(ClaimRecord claim) {
    return parts(claim.key()).stream()
        .map(part -> byPart.getOrDefault(part, List.of()))
        .min(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  private static List<Part> parts(EventKey key) {
    return key.participants().entrySet().stream()
        .flatMap(
            role ->
                role.getValue().stream().map(filler -> new Part(key.type(), role.getKey(), filler)))
        .toList();
  }
}
