package org.w3id.communique.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NameClass;

/**
 * Makes the kinds of names agree within a document: what one sentence shows to be a person's
 * surname, or an organisation, is that in every sentence, whatever the recogniser says of it there.
 * Names of the gazetteer keep their kind.
 */
public final class NameUnifier {
  private NameUnifier() {}

  /** The mentions of all sentences of a document, with the kinds of unknown names made to agree. */
  public static List<List<Mention>> unify(List<List<Mention>> sentences) {
    Set<String> surnames = new LinkedHashSet<>();
    Map<String, Map<EntityKind, Integer>> votes = new HashMap<>();
    for (List<Mention> mentions : sentences) {
      for (Mention mention : mentions) {
        if (mention instanceof NameMention name && name.entity().isEmpty()) {
          votes
              .computeIfAbsent(name.text(), t -> new HashMap<>())
              .merge(name.kind(), 1, Integer::sum);
          if (name.kind() == EntityKind.PERSON && name.text().contains(" ")) {
            surnames.add(name.text().substring(name.text().lastIndexOf(' ') + 1));
            surnames.add(name.text().substring(0, name.text().indexOf(' ')));
          }
        }
      }
    }
    List<List<Mention>> unified = new ArrayList<>();
    for (List<Mention> mentions : sentences) {
      unified.add(
          mentions.stream()
              .map(m -> m instanceof NameMention n ? agreed(n, surnames, votes) : m)
              .toList());
    }
    return unified;
  }

  private static NameMention agreed(
      NameMention name, Set<String> surnames, Map<String, Map<EntityKind, Integer>> votes) {
    if (name.entity().isPresent() || name.kind() == EntityKind.PERSON) {
      return name;
    }
    EntityKind kind =
        surnames.contains(name.text())
            ? EntityKind.PERSON
            : favourite(name, votes.getOrDefault(name.text(), Map.of()));
    return kind == name.kind()
        ? name
        : new NameMention(
            name.span(),
            name.head(),
            kind,
            NameClass.NAME,
            Optional.empty(),
            name.text(),
            "name/document");
  }

  /** The kind that most sentences give to the name; its own where no other has more. */
  private static EntityKind favourite(NameMention name, Map<EntityKind, Integer> votes) {
    EntityKind best = name.kind();
    for (EntityKind kind : EntityKind.values()) {
      if (kind != EntityKind.OTHER && votes.getOrDefault(kind, 0) > votes.getOrDefault(best, 0)) {
        best = kind;
      }
    }
    return best;
  }
}
