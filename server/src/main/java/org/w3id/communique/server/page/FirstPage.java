package org.w3id.communique.server.page;

import java.util.List;

/**
 * What the graph holds, and what to ask it.
 *
 * @param documents how many were read
 * @param claims how many were found in them
 * @param events how many they are about
 * @param contested how many of those are contested
 * @param types how many events there are of each type
 * @param statuses how many events there are of each status
 * @param states those that the graph knows, by name
 * @param latest the documents that were published last
 * @param queries to begin with
 */
public record FirstPage(
    long documents,
    long claims,
    long events,
    long contested,
    List<Count> types,
    List<Count> statuses,
    List<Link> states,
    List<Publication> latest,
    List<ExampleQuery> queries) {
  /**
   * How many there are of what.
   *
   * @param within the wider type among which they are counted too; empty if there is none
   */
  public record Count(Link what, long number, String within) {}

  /**
   * A document.
   *
   * @param publisher empty if not known
   */
  public record Publication(Link self, String publisher, DateView issued) {}

  public FirstPage {
    types = List.copyOf(types);
    statuses = List.copyOf(statuses);
    states = List.copyOf(states);
    latest = List.copyOf(latest);
    queries = List.copyOf(queries);
  }
}
