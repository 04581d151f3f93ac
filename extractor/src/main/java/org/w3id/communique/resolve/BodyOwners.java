package org.w3id.communique.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NamedEntity;
import org.w3id.communique.mention.Affiliations;
import org.w3id.communique.mention.NameMention;

/**
 * Whose ministry, parliament or force a document means by a name that does not say it: the state
 * that the document gives it elsewhere.
 */
final class BodyOwners {
  private final Affiliations affiliations;
  private final StateBodies bodies;
  private final Map<String, Set<String>> named = new HashMap<>();

  BodyOwners(List<SentenceContext> contexts, Affiliations affiliations, StateBodies bodies) {
    this.affiliations = affiliations;
    this.bodies = bodies;
    for (SentenceContext context : contexts) {
      for (NameMention name : context.names()) {
        if (name.kind() == EntityKind.ORGANIZATION) {
          bodies
              .commonName(name.text())
              .ifPresent(
                  body ->
                      said(context, name)
                          .ifPresent(
                              state ->
                                  named.computeIfAbsent(body, b -> new TreeSet<>()).add(state)));
        }
      }
    }
  }

  /** ISO code of the state to which the body belongs; empty if the document leaves it open. */
  Optional<String> of(SentenceContext context, NameMention name) {
    return said(context, name)
        .or(() -> name.entity().flatMap(NamedEntity::state))
        .or(
            () ->
                bodies
                    .commonName(name.text())
                    .flatMap(body -> only(named.getOrDefault(body, Set.of()))));
  }

  private Optional<String> said(SentenceContext context, NameMention name) {
    return affiliations.ownerOf(context.sentence(), context.names(), name);
  }

  private static Optional<String> only(Set<String> found) {
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }
}
