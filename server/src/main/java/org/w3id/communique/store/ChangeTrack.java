package org.w3id.communique.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.communique.graph.ClaimChanges;
import org.w3id.communique.graph.ClaimRecord;
import org.w3id.communique.graph.DocumentRecord;
import org.w3id.communique.graph.Entities;

/** Follows what an update changes for events, as document after document comes and goes. */
final class ChangeTrack {
  private record Told(String name, SortedSet<String> represents, SortedSet<String> locatedIn) {
    static Told of(String entity, Entities entities) {
      return new Told(
          entities.name(entity), entities.represents(entity), entities.locatedIn(entity));
    }
  }

  private static final DocumentRecord NOTHING =
      new DocumentRecord(List.of(), Map.of(), Map.of(), Map.of());

  private final Entities entities;
  private final Map<String, ClaimRecord> before = new HashMap<>();
  private final Map<String, ClaimRecord> after = new HashMap<>();
  private final Map<String, Told> told = new HashMap<>();

  /**
   * Begins before the first change.
   *
   * @param entities what the documents of the store say at each moment
   */
  ChangeTrack(Entities entities) {
    this.entities = entities;
  }

  /**
   * Notes that a document is about to come, change or go; to be told while the store still holds it
   * as it was.
   */
  void note(Optional<DocumentRecord> held, Optional<DocumentRecord> coming) {
    DocumentRecord old = held.orElse(NOTHING);
    DocumentRecord now = coming.orElse(NOTHING);
    Set<ClaimRecord> same = new HashSet<>(old.claims());
    same.retainAll(new HashSet<>(now.claims()));
    for (ClaimRecord claim : old.claims()) {
      if (!same.contains(claim)) {
        before.putIfAbsent(claim.iri(), claim);
        after.remove(claim.iri());
      }
    }
    for (ClaimRecord claim : now.claims()) {
      if (!same.contains(claim)) {
        after.put(claim.iri(), claim);
      }
    }
    Stream.of(
            differing(old, now, DocumentRecord::labels),
            differing(old, now, DocumentRecord::represents),
            differing(old, now, DocumentRecord::locatedIn))
        .flatMap(entities -> entities)
        .forEach(entity -> told.computeIfAbsent(entity, e -> Told.of(e, entities)));
  }

  /** Notes that a claim is as it was, but that someone says something else of its event. */
  void note(ClaimRecord claim) {
    before.putIfAbsent(claim.iri(), claim);
    after.put(claim.iri(), claim);
  }

  /** All that changed until now. */
  ClaimChanges changes() {
    return new ClaimChanges(
        before.values(),
        after.values(),
        Set.of(),
        told.entrySet().stream()
            .filter(entry -> !entry.getValue().equals(Told.of(entry.getKey(), entities)))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet()));
  }

  private static <T> Stream<String> differing(
      DocumentRecord old, DocumentRecord now, Function<DocumentRecord, Map<String, T>> part) {
    Set<Map.Entry<String, T>> both = new HashSet<>(part.apply(old).entrySet());
    both.retainAll(part.apply(now).entrySet());
    return Stream.of(old, now)
        .flatMap(document -> part.apply(document).entrySet().stream())
        .filter(entry -> !both.contains(entry))
        .map(Map.Entry::getKey)
        .distinct();
  }
}
