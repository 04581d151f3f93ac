package org.w3id.communique.claim;

import org.w3id.communique.text.Token;

/**
 * A word that may change how an event is presented.
 *
 * @param word the word
 * @param kind class of the list of cues that it is in, such as {@code modal} or {@code complement}
 * @param effect the factuality that it gives; "" where its class says all
 */
public record Cue(Token word, String kind, String effect) {}
