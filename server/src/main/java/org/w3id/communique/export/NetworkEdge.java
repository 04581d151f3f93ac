package org.w3id.communique.export;

import java.util.Optional;

/**
 * What one side did to another, over all events. Both ways of a mutual edge are there.
 *
 * @param source IRI of the one who did
 * @param target IRI of the other
 * @param type local name of the direct edge
 * @param count of the events from which it follows
 * @param first first day of the earliest of them that is dated
 * @param last last day of the latest of them that is dated
 */
public record NetworkEdge(
    String source,
    String target,
    String type,
    int count,
    Optional<String> first,
    Optional<String> last) {}
