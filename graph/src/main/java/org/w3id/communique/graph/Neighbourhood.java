package org.w3id.communique.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The part of all claims that an update can change: the changed ones, those that may join or leave
 * an event because of them, and all claims of the events concerned and of those that include one
 * another. Grouping the neighbourhood alone gives the same events as grouping everything.
 */
final class Neighbourhood {
  private final ClaimIndex index;
  private final ClaimGrouper grouper;
  private final Map<String, Set<String>> partners;
  private final Map<String, ClaimRecord> inside = new HashMap<>();
  private final Map<String, ClaimRecord> around = new HashMap<>();
  private final Set<EventKey> readCores = new HashSet<>();
  private final Set<String> events = new HashSet<>();

  Neighbourhood(ClaimIndex index, ClaimGrouper grouper, EventCorrections corrections) {
    this.index = index;
    this.grouper = grouper;
    this.partners = corrections.partners();
  }

  /** Takes in what an update changes, and all that depends on it. */
  List<ClaimGroup> groups(ClaimChanges changes) {
    changes.before().forEach(claim -> addEvent(claim.iri()));
    changes.before().forEach(this::addCompetitors);
    changes.after().forEach(this::addCompetitors);
    changes.after().forEach(this::add);
    changes.claims().forEach(claim -> index.claim(claim).ifPresent(this::add));
    changes.entities().forEach(entity -> addEvents(index.eventsOf(entity)));
    List<ClaimGroup> groups = ownGroups();
    for (int before = -1; before < inside.size(); groups = ownGroups()) {
      before = inside.size();
      groups.forEach(group -> group.claims().forEach(this::add));
      groups.forEach(group -> addEvents(List.of(group.iri())));
    }
    return groups;
  }

  /** The events as they were and as they are, to be asked afterwards. */
  Set<String> events() {
    return events;
  }

  /** A complete claim may draw in, or keep out, every claim that agrees with its core. */
  private void addCompetitors(ClaimRecord claim) {
    if (claim.key().isComplete()) {
      index.complete(claim.key().core()).forEach(this::add);
      claim.key().lesserCores().forEach(core -> index.lacking(core).forEach(this::add));
    }
  }

  private void add(ClaimRecord claim) {
    if (inside.putIfAbsent(claim.iri(), claim) != null) {
      return;
    }
    addEvent(claim.iri());
    EventKey core = claim.key().core();
    if (claim.key().isComplete() || claim.key().mayJoin()) {
      readAround(core, claim.key().isComplete());
    }
    Stream.of(partners.getOrDefault(claim.iri(), Set.of()), claim.parts(), claim.wholes())
        .flatMap(Set::stream)
        .forEach(other -> index.claim(other).ifPresent(this::add));
  }

  /** What decides on the event of claims with a core. */
  private void readAround(EventKey core, boolean complete) {
    if (readCores.add(core)) {
      Collection<ClaimRecord> near = complete ? index.complete(core) : index.admitting(core);
      near.forEach(claim -> around.put(claim.iri(), claim));
    }
  }

  private void addEvent(String claim) {
    index.event(claim).ifPresent(event -> addEvents(List.of(event)));
  }

  private void addEvents(Collection<String> more) {
    for (String event : more) {
      if (events.add(event)) {
        index.asserting(event).forEach(claim -> index.claim(claim).ifPresent(this::add));
      }
    }
  }

  /** The events of the claims inside. */
  private List<ClaimGroup> ownGroups() {
    Map<String, ClaimRecord> all = new HashMap<>(around);
    all.putAll(inside);
    return grouper.group(all.values()).stream()
        .filter(group -> group.claims().stream().anyMatch(claim -> inside.containsKey(claim.iri())))
        .toList();
  }
}
