package org.w3id.communique.claim;

/**
 * That one event is part of another, as the text links them.
 *
 * @param whole of a visit
 * @param part of a meeting or an agreement
 */
public record Inclusion(Claim whole, Claim part) {}
