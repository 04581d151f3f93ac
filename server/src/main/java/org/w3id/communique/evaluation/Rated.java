package org.w3id.communique.evaluation;

/**
 * A predicted event with the confidence that came with it.
 *
 * @param confidence from 0 to 1
 * @param right whether type, participants and factuality are right
 * @param whole whether date, phase, choice and outcome are right too
 */
public record Rated(double confidence, boolean right, boolean whole) {}
