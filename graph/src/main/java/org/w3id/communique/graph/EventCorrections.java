package org.w3id.communique.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What someone says of the events of claims, whatever their keys say.
 *
 * @param same IRIs of claims that are of one event; what two sets share joins them
 * @param apart IRIs of claims that are of the event of no other claim, unless one is said to be the
 *     same
 */
public record EventCorrections(List<Set<String>> same, Set<String> apart) {
  /** Nobody says anything. */
  public static final EventCorrections NONE = new EventCorrections(List.of(), Set.of());

  public EventCorrections {
    same = same.stream().map(Set::copyOf).toList();
    apart = Set.copyOf(apart);
  }

  /** Whether a claim is of an event of its own. */
  boolean isApart(ClaimRecord claim) {
    return apart.contains(claim.iri());
  }

  /** The claims that are named together with others, by claim; each is among its own. */
  Map<String, Set<String>> partners() {
    Map<String, Set<String>> partners = new HashMap<>();
    for (Set<String> set : same) {
      Set<String> joined = new TreeSet<>(set);
      set.forEach(claim -> joined.addAll(partners.getOrDefault(claim, Set.of())));
      joined.forEach(claim -> partners.put(claim, joined));
    }
    return partners;
  }

  /** The claims of which others say something else. */
  public Set<String> differing(EventCorrections others) {
    Map<String, Set<String>> own = partners();
    Map<String, Set<String>> theirs = others.partners();
    Set<String> claims = new TreeSet<>(claims());
    claims.addAll(others.claims());
    claims.removeIf(
        claim ->
            apart.contains(claim) == others.apart.contains(claim)
                && own.getOrDefault(claim, Set.of()).equals(theirs.getOrDefault(claim, Set.of())));
    return claims;
  }

  /** All claims that are named. */
  private Set<String> claims() {
    return Stream.concat(same.stream().flatMap(Set::stream), apart.stream())
        .collect(Collectors.toSet());
  }
}
