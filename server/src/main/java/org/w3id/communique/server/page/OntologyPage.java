package org.w3id.communique.server.page;

import java.util.List;

/**
 * The terms of the ontology.
 *
 * @param title of the ontology
 * @param description of the ontology
 * @param version of the ontology
 * @param groups of terms, in the order in which one reads them
 */
public record OntologyPage(String title, String description, String version, List<Group> groups) {
  /**
   * Terms that are alike.
   *
   * @param anchor of the group on the page
   * @param name what the terms have in common
   */
  public record Group(String anchor, String name, List<Term> terms) {
    public Group {
      terms = List.copyOf(terms);
    }
  }

  public OntologyPage {
    groups = List.copyOf(groups);
  }
}
