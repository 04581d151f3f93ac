package org.w3id.communique.graph;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.w3id.communique.ontology.CMQ;

/** Finds claims among records in memory. */
final class RecordIndex implements ClaimIndex, Entities {
  private final Map<String, ClaimRecord> claims;
  private final Map<String, Set<Triple>> events;
  private final Map<String, String> eventOfClaim = new HashMap<>();
  private final Map<EventKey, List<ClaimRecord>> complete = new HashMap<>();
  private final Map<EventKey, List<ClaimRecord>> lacking = new HashMap<>();
  private final Map<EventKey, List<ClaimRecord>> admitting = new HashMap<>();
  private final EntityCensus census = new EntityCensus();

  /** Of documents, and the triples of events by their IRIs. */
  RecordIndex(Collection<DocumentRecord> documents, Map<String, Set<Triple>> events) {
    this.claims =
        documents.stream()
            .flatMap(document -> document.claims().stream())
            .collect(toMap(ClaimRecord::iri, claim -> claim));
    this.events = Map.copyOf(events);
    claims.values().forEach(this::enter);
    documents.forEach(census::add);
    events.forEach(
        (event, triples) ->
            triples.stream()
                .filter(triple -> triple.getPredicate().getURI().equals(CMQ.ASSERTS))
                .forEach(triple -> eventOfClaim.put(triple.getSubject().getURI(), event)));
  }

  static Stream<String> entities(DocumentRecord document) {
    return Stream.of(document.labels(), document.represents(), document.locatedIn())
        .flatMap(told -> told.keySet().stream());
  }

  boolean tellsOtherwise(String entity, Entities before) {
    return !name(entity).equals(before.name(entity))
        || !represents(entity).equals(before.represents(entity))
        || !locatedIn(entity).equals(before.locatedIn(entity));
  }

  @Override
  public Optional<ClaimRecord> claim(String iri) {
    return Optional.ofNullable(claims.get(iri));
  }

  private void enter(ClaimRecord claim) {
    EventKey key = claim.key();
    if (key.isComplete()) {
      complete.computeIfAbsent(key.core(), core -> new ArrayList<>()).add(claim);
      key.lesserCores()
          .forEach(core -> admitting.computeIfAbsent(core, c -> new ArrayList<>()).add(claim));
    } else if (key.mayJoin()) {
      lacking.computeIfAbsent(key.core(), core -> new ArrayList<>()).add(claim);
    }
  }

  @Override
  public Collection<ClaimRecord> complete(EventKey core) {
    return complete.getOrDefault(core, List.of());
  }

  @Override
  public Collection<ClaimRecord> lacking(EventKey core) {
    return lacking.getOrDefault(core, List.of());
  }

  @Override
  public Collection<ClaimRecord> admitting(EventKey lesserCore) {
    return admitting.getOrDefault(lesserCore, List.of());
  }

  @Override
  public Optional<String> event(String claim) {
    return Optional.ofNullable(eventOfClaim.get(claim));
  }

  @Override
  public Collection<String> asserting(String event) {
    return eventOfClaim.entrySet().stream()
        .filter(entry -> entry.getValue().equals(event))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public Collection<String> eventsOf(String entity) {
    return events.entrySet().stream()
        .filter(
            event ->
                event.getValue().stream()
                    .anyMatch(
                        triple ->
                            triple.getSubject().getURI().equals(event.getKey())
                                && triple.getObject().isURI()
                                && triple.getObject().getURI().equals(entity)))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public Map<String, Integer> names(String iri) {
    return census.names(iri);
  }

  @Override
  public SortedSet<String> represents(String iri) {
    return census.represents(iri);
  }

  @Override
  public SortedSet<String> locatedIn(String iri) {
    return census.locatedIn(iri);
  }
}
