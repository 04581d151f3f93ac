package org.w3id.communique.event;

import org.w3id.communique.text.Token;

/**
 * A rule that a word calls up, and that finds no event there all the same.
 *
 * @param trigger the word
 * @param rule id of the rule
 * @param reason what is missing or in the way
 */
public record NearMiss(Token trigger, String rule, String reason) {}
