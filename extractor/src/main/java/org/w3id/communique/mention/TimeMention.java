package org.w3id.communique.mention;

import org.w3id.communique.text.TokenSpan;

/**
 * An expression of time.
 *
 * @param span the words of the expression, its preposition excluded
 * @param head index of the token that governs the others
 * @param time what it says, before it is resolved against the publication date
 * @param foundBy id of the rule that found it
 */
public record TimeMention(TokenSpan span, int head, TimeExpression time, String foundBy)
    implements Mention {}
