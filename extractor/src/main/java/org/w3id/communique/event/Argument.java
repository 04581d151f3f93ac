package org.w3id.communique.event;

import java.util.Set;
import org.w3id.communique.text.Token;

/**
 * What fills a role of an event in its sentence.
 *
 * @param head the token that heads the filler
 * @param fillerClass what kind of thing it is
 * @param function the grammatical function in which it was found
 * @param meant what the head must stand for, if it is a pronoun that the role takes for nothing
 *     else; empty if whatever it stands for may fill the role
 */
public record Argument(
    Token head, FillerClass fillerClass, String function, Set<FillerClass> meant) {
  /** The function of who speaks of an event in which his side takes part. */
  public static final String SPEAKER = "speaker";

  /** The function of who acts in a clause of which the event is the setting. */
  public static final String ACTING = "acting";

  public Argument {
    meant = Set.copyOf(meant);
  }

  /** An argument that may stand for anything. */
  public Argument(Token head, FillerClass fillerClass, String function) {
    this(head, fillerClass, function, Set.of());
  }
}
