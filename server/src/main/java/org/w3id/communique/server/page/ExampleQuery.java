package org.w3id.communique.server.page;

/**
 * A query to begin with.
 *
 * @param name of its file, without the ending
 * @param question what it asks, in English
 * @param text in SPARQL
 */
public record ExampleQuery(String name, String question, String text) {
  /** What tells it from others in little room, such as CQ07. */
  public String shortName() {
    return name.replaceFirst("-.*", "");
  }
}
