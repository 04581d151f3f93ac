package org.w3id.communique.server.page;

/**
 * Words that may lead somewhere.
 *
 * @param text the words
 * @param href path on this server or a web address; empty if they lead nowhere
 * @param term value of the ontology that they stand for, as a word for style sheets; empty if none
 */
public record Link(String text, String href, String term) {
  Link(String text, String href) {
    this(text, href, "");
  }

  static Link none(String text) {
    return new Link(text, "");
  }

  /** Whether the words lead to another server. */
  public boolean outward() {
    return href.startsWith("http:") || href.startsWith("https:");
  }
}
