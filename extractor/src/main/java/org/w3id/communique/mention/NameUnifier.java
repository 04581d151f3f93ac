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
import org.w3id.communique.lexicon.Gazetteer;
import org.w3id.communique.lexicon.NameClass;
import org.w3id.communique.lexicon.NamedEntity;

/**
 * Makes the kinds of names agree within a document: what one sentence shows to be a person's
 * surname, or an organisation, is that in every sentence, whatever the recogniser says of it there.
 * Where a document names one state of the North, or its counterpart in the South, "the North" is
 * that state. Other names of the gazetteer keep their kind, but a town gives way to a person of its
 * name.
 */
public final class NameUnifier {
  private static final Map<String, String> OPPOSITES =
      Map.of("North", "South", "South", "North", "East", "West", "West", "East");
  private static final int WEIGHT_OF_SHAPE = 1;
  private static final int WEIGHT_OF_EVIDENCE = 4;

  private final Set<String> surnames = new HashSet<>();
  private final Map<String, EnumMap<EntityKind, Integer>> votes = new HashMap<>();

  /** A direction to the one state that has it in its name; to nothing if there are several. */
  private final Map<String, Optional<NamedEntity>> directions = new HashMap<>();

  /** States of the other direction than those named. */
  private final Map<String, NamedEntity> counterparts = new HashMap<>();

  private final Gazetteer gazetteer;

  private NameUnifier(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The mentions of all sentences of a document, with the kinds of unknown names made to agree.
   *
   * @param gazetteer where the counterpart of a state is looked up: North Korea, South Korea
   */
  public static List<List<Mention>> unify(List<List<Mention>> sentences, Gazetteer gazetteer) {
    NameUnifier unifier = new NameUnifier(gazetteer);
    sentences.forEach(mentions -> mentions.forEach(unifier::note));
    return sentences.stream()
        .map(mentions -> mentions.stream().map(unifier::agreed).toList())
        .toList();
  }

  private void note(Mention mention) {
    if (!(mention instanceof NameMention name)) {
      return;
    }
    String first = first(name.text());
    if (name.kind() == EntityKind.PERSON && name.text().contains(" ")) {
      surnames.add(name.text().substring(name.text().lastIndexOf(' ') + 1));
      surnames.add(first);
    }
    if (name.kind() == EntityKind.STATE
        && OPPOSITES.containsKey(first)
        && name.use() != NameClass.ALIAS) {
      directions.merge(
          first, name.entity(), (one, other) -> one.equals(other) ? one : Optional.empty());
    }
    name.entity().filter(e -> e.kind() == EntityKind.STATE).ifPresent(this::noteCounterpart);
    if (name.entity().isEmpty()) {
      int weight = name.foundBy().equals("name/shape") ? WEIGHT_OF_SHAPE : WEIGHT_OF_EVIDENCE;
      votes
          .computeIfAbsent(name.text(), t -> new EnumMap<>(EntityKind.class))
          .merge(name.kind(), weight, Integer::sum);
    }
  }

  /** Seoul and South Korea tell what "the North" and "the South" are. */
  private void noteCounterpart(NamedEntity state) {
    String first = first(state.name());
    if (!OPPOSITES.containsKey(first)) {
      return;
    }
    String opposite = Objects.requireNonNull(OPPOSITES.get(first));
    gazetteer.readings(opposite + state.name().substring(first.length())).stream()
        .filter(r -> r.use() == NameClass.NAME && r.entity().kind() == EntityKind.STATE)
        .findFirst()
        .ifPresent(
            r -> {
              counterparts.put(first, state);
              counterparts.put(opposite, r.entity());
            });
  }

  private Mention agreed(Mention mention) {
    return mention instanceof NameMention name ? agreed(name) : mention;
  }

  private NameMention agreed(NameMention name) {
    if (name.entity().isEmpty() && OPPOSITES.containsKey(name.text())) {
      return direction(name.text())
          .map(state -> changed(name, EntityKind.STATE, NameClass.ALIAS, Optional.of(state)))
          .orElse(name);
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

  private Optional<NamedEntity> direction(String name) {
    return directions.containsKey(name)
        ? Objects.requireNonNull(directions.get(name))
        : Optional.ofNullable(counterparts.get(name));
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

  private static String first(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }
}
