package org.w3id.communique.export;

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
    String iri, String label, String kind, Optional<String> code, Optional<String> state) {}
