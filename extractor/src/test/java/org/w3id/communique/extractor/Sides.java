package org.w3id.communique.extractor;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3id.communique.claim.Claim;
import org.w3id.communique.claim.Filler;
import org.w3id.communique.ontology.Role;

/**
 * What claims say of who takes part, in a form for tables: {@code Visit visitor=X destination=Y}.
 */
public final class Sides {
  private Sides() {}

  /** The claims of a text with their core roles, parted by bars; a hyphen where it makes none. */
  public static String of(String text) {
    List<Claim> claims = RealExtractor.claims(text);
    return claims.isEmpty()
        ? "-"
        : claims.stream().map(Sides::of).collect(Collectors.joining(" | "));
  }

  private static String of(Claim claim) {
    return claim.type().localName()
        + claim.roles().entrySet().stream()
            .filter(entry -> claim.type().coreRoles().contains(entry.getKey()))
            .sorted(Map.Entry.comparingByKey())
            .map(Sides::of)
            .collect(Collectors.joining());
  }

  private static String of(Map.Entry<Role, List<Filler>> role) {
    return role.getValue().stream()
        .map(filler -> filler.entity().name())
        .collect(Collectors.joining(", ", " " + role.getKey().localName() + "=", ""));
  }
}
