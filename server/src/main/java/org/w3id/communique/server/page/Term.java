package org.w3id.communique.server.page;

import java.util.List;

/**
 * A term of the ontology.
 *
 * @param name the part of its IRI that tells it from others; its anchor on the page
 * @param label in English
 * @param definition in English
 * @param note further words on its scope; empty if none
 * @param facts what else the ontology says of it
 * @param example things of the graph in the order subject, value; empty if the graph has none
 */
public record Term(
    String name,
    String label,
    String definition,
    String note,
    List<Fact> facts,
    List<Link> example) {
  public Term {
    facts = List.copyOf(facts);
    example = List.copyOf(example);
  }
}
