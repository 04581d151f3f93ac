package org.w3id.communique.store;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much of what a graph holds, over the union of its named graphs.
 *
 * @param triples distinct ones
 * @param subjects distinct ones
 * @param objects distinct ones
 * @param classes IRI of a class to how many things have it
 * @param properties IRI of a property to how many triples have it
 * @param claims IRI of a type of events to how many claims tell of such
 * @param statuses IRI of a status to how many events have it
 * @param contested events of which one claim says that they happened, and another that they did not
 * @param links what the IRIs of another data set begin with to how many things are the same as one
 *     of its things
 */
public record Figures(
    long triples,
    long subjects,
    long objects,
    SortedMap<String, Long> classes,
    SortedMap<String, Long> properties,
    SortedMap<String, Long> claims,
    SortedMap<String, Long> statuses,
    long contested,
    SortedMap<String, Long> links) {
  public Figures {
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
    claims = Collections.unmodifiableSortedMap(new TreeMap<>(claims));
    statuses = Collections.unmodifiableSortedMap(new TreeMap<>(statuses));
    links = Collections.unmodifiableSortedMap(new TreeMap<>(links));
  }

  /** How many things have a class. */
  public long having(String classIri) {
    return classes.getOrDefault(classIri, 0L);
  }
}
