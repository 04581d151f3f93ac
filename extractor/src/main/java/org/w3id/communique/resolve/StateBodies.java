package org.w3id.communique.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.Gazetteer;
import org.w3id.communique.lexicon.NameMatch;
import org.w3id.communique.lexicon.NameWords;
import org.w3id.communique.lexicon.NamedEntity;
import org.w3id.communique.lexicon.WordTable;

/**
 * Ministries, parliaments and forces, of which a state has one each: "Russian Defense Ministry" and
 * "Russia's Ministry of Defence" are one, and the Ministry of Defence of another state is another.
 */
final class StateBodies {
  private final Gazetteer gazetteer;
  private final WordTable words;

  /** State and common name of the body to the entry of the gazetteer. */
  private final Map<String, NamedEntity> known = new HashMap<>();

  StateBodies(Gazetteer gazetteer, WordTable words) {
    this.gazetteer = gazetteer;
    this.words = words;
    for (NamedEntity entry : gazetteer.entities()) {
      if (entry.kind() == EntityKind.ORGANIZATION && entry.state().isPresent()) {
        names(entry)
            .forEach(
                name ->
                    commonName(name)
                        .ifPresent(n -> known.putIfAbsent(entry.state().get() + n, entry)));
      }
    }
  }

  private static List<String> names(NamedEntity entry) {
    List<String> names = new ArrayList<>(entry.alternativeNames());
    names.addFirst(entry.name());
    return names;
  }

  /**
   * What such a body is called in any state: "Ministry of Defence"; empty for the name of anything
   * else.
   */
  Optional<String> commonName(String name) {
    List<String> own = withoutState(name);
    Optional<String> body = words.value(String.join(" ", own), "body");
    Optional<String> ministry =
        own.stream().flatMap(w -> words.value(w, "department").stream()).findFirst();
    String topic =
        own.stream()
            .filter(w -> !words.is(w, "department") && !words.is(w, "link"))
            .collect(Collectors.joining(" "));
    return body.isPresent() || topic.isEmpty()
        ? body
        : ministry.map(
            m -> m + " " + words.value(topic, "topic").orElseGet(() -> capitalised(topic)));
  }

  /** Whether the name says no more than "the government": it stands for the state. */
  boolean isGovernment(String name) {
    return words.is(String.join(" ", withoutState(name)), "state-itself");
  }

  /** Whether it makes laws: what it grants, its state grants. */
  boolean isLegislature(String name) {
    return words.is(String.join(" ", withoutState(name)), "legislature");
  }

  /** Whether a name of forces says that they are not those of the state in it. */
  boolean opposesState(String name) {
    return withoutState(name).stream().anyMatch(w -> words.is(w, "no-state"));
  }

  /** The body of a state, under the name that the gazetteer gives it or that bodies have. */
  Entity of(String commonName, NamedEntity state, String written) {
    NamedEntity entry = known.get(state.key() + commonName);
    String name = entry == null ? commonName + " (" + state.name() + ")" : entry.name();
    List<String> others = entry == null ? List.of() : entry.alternativeNames();
    return new Entity(
        EntityKind.ORGANIZATION,
        entry == null
            ? state.key().toLowerCase(Locale.ROOT) + "-" + Slug.of(commonName)
            : entry.key(),
        EntityScope.GLOBAL,
        name,
        entry == null ? Optional.empty() : entry.code(),
        others.isEmpty() && !written.equals(name) ? List.of(written) : others,
        entry == null ? List.of() : entry.sameAs(),
        Optional.of(state.key()),
        Optional.empty());
  }

  /** A company's name without its legal form. */
  String withoutSuffix(String name) {
    List<String> parts = new ArrayList<>(Arrays.asList(name.split(" ")));
    while (parts.size() > 1 && words.is(Slug.of(parts.getLast()), "company-suffix")) {
      parts.removeLast();
    }
    return String.join(" ", parts);
  }

  private List<String> withoutState(String name) {
    List<String> all = NameWords.of(name);
    List<String> own = new ArrayList<>();
    int i = 0;
    while (i < all.size()) {
      Optional<NameMatch> state =
          gazetteer.longestMatch(all, i).filter(m -> m.of(EntityKind.STATE).isPresent());
      if (state.isEmpty()) {
        own.add(all.get(i).toLowerCase(Locale.ROOT));
      }
      i += state.map(NameMatch::length).orElse(1);
    }
    while (own.size() > 1 && words.is(own.getLast(), "link")) {
      own.removeLast();
    }
    while (own.size() > 1 && words.is(own.getFirst(), "link")) {
      own.removeFirst();
    }
    return own;
  }

  private static String capitalised(String topic) {
    return Arrays.stream(topic.split(" "))
        .map(w -> w.equals("and") ? w : w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
        .collect(Collectors.joining(" "));
  }
}
