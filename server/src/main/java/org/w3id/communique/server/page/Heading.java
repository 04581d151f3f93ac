package org.w3id.communique.server.page;

import java.util.List;

/**
 * What stands at the head of a page about a thing.
 *
 * @param title its label
 * @param kind label of its closest class, such as "state"
 * @param iri its name in the graph
 * @param path of the page
 * @param data path of its description as data, without the ending
 * @param names its other names
 * @param marks its status and the like
 * @param date when it happens, or when it was published
 */
public record Heading(
    String title,
    String kind,
    String iri,
    String path,
    String data,
    List<String> names,
    List<Link> marks,
    DateView date) {
  public Heading {
    names = List.copyOf(names);
    marks = List.copyOf(marks);
  }
}
