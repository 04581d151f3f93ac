package org.w3id.communique.graph;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.w3id.communique.ontology.Role;

/**
 * What agreements are about. The same matter has a name in each document, so that names are
 * compared by their words: "free trade" and "a landmark trade deal" may be one, "free trade" and
 * "arms control" are not.
 */
final class Topics {
  private static final char BEFORE_DIGEST = '~';
  private static final String BETWEEN_WORDS = "[-_]";

  private Topics() {}

  /** Whether a claim says about what, and none of the others says so in a word of those. */
  static boolean differ(ClaimRecord claim, Collection<ClaimRecord> others) {
    Set<String> said = words(claim);
    return !said.isEmpty()
        && others.stream().map(Topics::words).allMatch(known -> Collections.disjoint(known, said));
  }

  private static Set<String> words(ClaimRecord claim) {
    SortedSet<String> topics = claim.roles().getOrDefault(Role.TOPIC, Collections.emptySortedSet());
    Set<String> words = new TreeSet<>();
    topics.forEach(topic -> Collections.addAll(words, name(topic).split(BETWEEN_WORDS)));
    return words;
  }

  /** What an IRI keeps of a name: what is behind the kind and the document. */
  private static String name(String iri) {
    String key = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf(':')) + 1);
    int digest = key.indexOf(BEFORE_DIGEST);
    return digest < 0 ? key : key.substring(0, digest);
  }
}
