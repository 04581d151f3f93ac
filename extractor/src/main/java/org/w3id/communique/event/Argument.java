package org.w3id.communique.event;

import org.w3id.communique.text.Token;

/**
 * What fills a role of an event in its sentence.
 *
 * @param head the token that heads the filler
 * @param fillerClass what kind of thing it is
 * @param function the grammatical function in which it was found
 */
public record Argument(Token head, FillerClass fillerClass, String function) {
  /** The function of who speaks of an event in which his side takes part. */
  public static final String SPEAKER = "speaker";
}
