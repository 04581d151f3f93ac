package org.w3id.communique.server;

import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.store.Ontology;

/**
 * What the paths below {@code /id/}, {@code /page/} and {@code /data/} name. A graph may be served
 * elsewhere than its IRIs say: the path below the base counts, not the host.
 */
final class Names {
  /** Names the ontology in a path below {@code /page/} and {@code /data/}. */
  static final String ONTOLOGY = "ns";

  private static final Pattern KIND_AND_KEY = Pattern.compile("[a-z]+/[A-Za-z0-9._~:-]+");

  private final IriSpace space;

  Names(IriSpace space) {
    this.space = space;
  }

  /** The IRI that a path names; empty if no IRI of the graph has such a path. */
  Optional<String> iri(String path) {
    if (path.equals(ONTOLOGY)) {
      return Optional.of(Ontology.IRI);
    }
    return KIND_AND_KEY.matcher(path).matches()
        ? Optional.of(space.base() + "id/" + path)
        : Optional.empty();
  }
}
