package org.w3id.communique.extractor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3id.communique.claim.Claim;
import org.w3id.communique.claim.Filler;
import org.w3id.communique.ontology.Choice;
import org.w3id.communique.ontology.Outcome;
import org.w3id.communique.ontology.Phase;

/**
 * A claim on one line, for tests to compare and to show: {@code Planned Visit visitor=Vladimir
 * Putin destination=PRK date=2024-06-18 by=UN}. A filler stands as its code, or else as its name.
 */
public final class ClaimLine {
  private ClaimLine() {}

  /** The line of a claim. */
  public static String of(Claim claim) {
    List<String> parts = new ArrayList<>();
    parts.add(claim.factuality().localName() + " " + claim.type().localName());
    claim.roles().forEach((role, fillers) -> parts.add(role.localName() + "=" + names(fillers)));
    claim.quantity().ifPresent(q -> parts.add("quantity=" + q.text()));
    given("phase", claim.phase().map(Phase::value), parts);
    given("choice", claim.choice().map(Choice::value), parts);
    given("outcome", claim.outcome().map(Outcome::value), parts);
    given("date", claim.date().map(d -> d.lexical()), parts);
    if (!claim.attributedTo().isEmpty()) {
      parts.add("by=" + names(claim.attributedTo()));
    }
    return String.join(" ", parts);
  }

  /** The code of a filler, or its name where it has none. */
  public static String name(Filler filler) {
    return filler.entity().code().filter(c -> !isPlace(filler)).orElse(filler.entity().name());
  }

  private static boolean isPlace(Filler filler) {
    return switch (filler.entity().kind()) {
      case PLACE -> true;
      case STATE, ORGANIZATION, PERSON, ITEM, OTHER -> false;
    };
  }

  private static String names(List<Filler> fillers) {
    return fillers.stream().map(ClaimLine::name).collect(Collectors.joining("+"));
  }

  private static void given(String key, Optional<String> value, List<String> parts) {
    value.ifPresent(v -> parts.add(key + "=" + v));
  }
}
