package org.w3id.communique.export;

import java.util.List;
import java.util.Optional;

/**
 * Someone or something at an end of a direct edge.
 *
 * @param iri names it
 * @param label what most documents call it
 * @param kind {@code state}, {@code organization}, {@code person} or {@code place}
 * @param code ISO 3166 code or acronym
 * @param state the code of the state for which it acts, or which it is
 */
public record NetworkNode(
    String iri, String label, String kind, Optional<String> code, Optional<String> state) {
  /** What is told of each besides its IRI and its label. */
  static final List<Property<NetworkNode>> PROPERTIES =
      List.of(
          Property.known("kind", Property.Type.TEXT, NetworkNode::kind),
          Property.text("code", NetworkNode::code),
          Property.text("state", NetworkNode::state));
}
