package org.w3id.communique.mention;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NameClass;
import org.w3id.communique.lexicon.NamedEntity;

/**
 * Makes the kinds of names agree within a document: what one sentence shows to be a person's
 * surname, or an organisation, is that in every sentence, whatever the recogniser says of it there.
 * Where a document names one state of the North, "the North" is that state. Other names of the
 * gazetteer keep their kind, but a town gives way to a person of its name.
 */
public final class NameUnifier {
  private static final Set<String> DIRECTIONS = Set.of("North", "South", "East", "West");
  private static final int WEIGHT_OF_SHAPE = 1;
  private static final int WEIGHT_OF_EVIDENCE = 4;

  private final Set<String> surnames = new HashSet<>();
  private final Map<String, EnumMap<EntityKind, Integer>> votes = new HashMap<>();

  /** A direction to the one state that has it in its name; to nothing if there are several. */
  private final Map<String, Optional<NamedEntity>> directions = new HashMap<>();

  private NameUnifier() {}

  /** The mentions of all sentences of a document, with the kinds of unknown names made to agree. */
  public static List<List<Mention>> unify(List<List<Mention>> sentences) {
    NameUnifier unifier = new NameUnifier();
    sentences.forEach(mentions -> mentions.forEach(unifier::note));
    return sentences.stream()
        .map(mentions -> mentions.stream().map(unifier::agreed).toList())
        .toList();
  }

  private void note(Mention mention) {
    if (!(mention instanceof NameMention name)) {
      return;
    }
    String first = first(name);
    if (name.kind() == EntityKind.PERSON && name.text().contains(" ")) {
      surnames.add(name.text().substring(name.text().lastIndexOf(' ') + 1));
      surnames.add(first);
    }
    if (name.kind() == EntityKind.STATE
        && DIRECTIONS.contains(first)
        && name.use() != NameClass.ALIAS) {
      directions.merge(
          first, name.entity(), (one, other) -> one.equals(other) ? one : Optional.empty());
    }
    if (name.entity().isEmpty()) {
      int weight = name.foundBy().equals("name/shape") ? WEIGHT_OF_SHAPE : WEIGHT_OF_EVIDENCE;
      votes
          .computeIfAbsent(name.text(), t -> new EnumMap<>(EntityKind.class))
          .merge(name.kind(), weight, Integer::sum);
    }
  }

  private Mention agreed(Mention mention) {
    return mention instanceof NameMention name ? agreed(name) : mention;
  }

  private NameMention agreed(NameMention name) {
    if (name.entity().isEmpty() && directions.containsKey(name.text())) {
      Optional<NamedEntity> state = Objects.requireNonNull(directions.get(name.text()));
      return state.isEmpty() ? name : changed(name, EntityKind.STATE, NameClass.ALIAS, state);
    }
    boolean town =
        name.use() == NameClass.NAME
            && name.entity().filter(e -> e.kind() == EntityKind.PLACE).isPresent();
    if (name.kind() == EntityKind.PERSON || name.entity().isPresent() && !town) {
      return name;
    }
    EntityKind kind = surnames.contains(name.text()) ? EntityKind.PERSON : favourite(name);
    return kind == name.kind() ? name : changed(name, kind, NameClass.NAME, Optional.empty());
  }

  private static NameMention changed(
      NameMention name, EntityKind kind, NameClass use, Optional<NamedEntity> entity) {
    return new NameMention(
        name.span(), name.head(), kind, use, entity, name.text(), "name/document");
  }

  /** The kind that most sentences give to the name; its own where no other has more. */
  private EntityKind favourite(NameMention name) {
    Map<EntityKind, Integer> given =
        votes.getOrDefault(name.text(), new EnumMap<>(EntityKind.class));
    EntityKind best = name.kind();
    for (EntityKind kind : given.keySet()) {
      if (kind != EntityKind.OTHER && given.getOrDefault(kind, 0) > given.getOrDefault(best, 0)) {
        best = kind;
      }
    }
    return best;
  }

  private static String first(NameMention name) {
    int space = name.text().indexOf(' ');
    return space < 0 ? name.text() : name.text().substring(0, space);
  }
}
