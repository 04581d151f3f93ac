package org.w3id.communique.export;

import java.util.List;
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
    Optional<String> last) {
  /** What is told of each besides its ends. */
  static final List<Property<NetworkEdge>> PROPERTIES =
      List.of(
          Property.known("type", Property.Type.TEXT, NetworkEdge::type),
          Property.known("count", Property.Type.WHOLE_NUMBER, NetworkEdge::count),
          Property.text("first", NetworkEdge::first),
          Property.text("last", NetworkEdge::last));

  /** The count, as a number that tools take for how strong an edge is. */
  String weight() {
    return count + ".0";
  }
}
