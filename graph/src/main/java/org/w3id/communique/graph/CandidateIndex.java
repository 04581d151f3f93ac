package org.w3id.communique.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the events that agree with what a claim says of type, participants and date. */
final class CandidateIndex {
  private final Map<EventKey, List<Candidate>> byLesserCore = new HashMap<>();

  /**
   * Indexes events.
   *
   * @param asked the cores for which it will be asked, so that no others take room
   */
  CandidateIndex(Collection<Candidate> candidates, Collection<EventKey> asked) {
    asked.forEach(core -> byLesserCore.put(core, new ArrayList<>()));
    for (Candidate candidate : candidates) {
      for (EventKey core : candidate.key().lesserCores()) {
        byLesserCore.computeIfPresent(
            core,
            (c, found) -> {
              found.add(candidate);
              return found;
            });
      }
    }
  }

  /** The events that lack nothing of what an incomplete key says, phase and choice aside. */
  List<Candidate> near(EventKey key) {
    return byLesserCore.getOrDefault(key.core(), List.of());
  }
}
