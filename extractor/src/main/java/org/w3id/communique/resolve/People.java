package org.w3id.communique.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.mention.NameMention;
import org.w3id.communique.mention.Office;
import org.w3id.communique.mention.OfficeFinder;

/**
 * The persons of one document: joins "Putin" and "Mr. Putin" to "Vladimir Putin", and gathers the
 * offices that the document gives to each. A surname that two full names share belongs to the one
 * named last.
 */
final class People {
  private final Map<Key, Person> byMention = new HashMap<>();
  private final List<Appearance> appearances = new ArrayList<>();

  private record Key(int sentence, int begin) {}

  /** A person's name at a place of the document. */
  private record Appearance(Key key, String name, Optional<Office> office) {}

  private static final class Gathered {
    private String fullName;
    private final Set<Office> offices = new LinkedHashSet<>();
    private Optional<String> state = Optional.empty();

    Gathered(String name) {
      this.fullName = name;
    }
  }

  /**
   * Gathers the persons.
   *
   * @param contexts the sentences in order
   * @param offices finds what office a sentence gives to a person
   */
  People(List<SentenceContext> contexts, OfficeFinder offices) {
    Set<String> surnames = new LinkedHashSet<>();
    for (SentenceContext context : contexts) {
      for (NameMention name : context.names()) {
        if (name.kind() == EntityKind.PERSON && name.text().contains(" ")) {
          surnames.add(lastWord(name.text()));
        }
      }
    }
    for (SentenceContext context : contexts) {
      for (NameMention name : context.names()) {
        boolean person =
            name.kind() == EntityKind.PERSON
                || name.entity().isEmpty() && surnames.contains(name.text());
        if (person) {
          Key key = new Key(context.sentence().index(), name.span().begin());
          appearances.add(
              new Appearance(
                  key, name.text(), offices.find(context.sentence(), context.names(), name)));
        }
      }
    }
    join();
  }

  private void join() {
    List<Gathered> known = new ArrayList<>();
    Map<Key, Gathered> found = new HashMap<>();
    for (Appearance a : appearances) {
      Optional<Gathered> before = same(known, a.name());
      before.ifPresent(known::remove);
      Gathered person =
          before.orElseGet(
              () -> later(a).map(Gathered::new).orElseGet(() -> new Gathered(a.name())));
      known.add(person);
      if (a.name().length() > person.fullName.length()) {
        person.fullName = a.name();
      }
      a.office()
          .ifPresent(
              office -> {
                person.offices.add(office);
                person.state =
                    person.state.or(() -> office.held() ? office.state() : Optional.empty());
              });
      found.put(a.key(), person);
    }
    found.forEach(
        (key, g) ->
            byMention.put(
                key, new Person(g.fullName, g.offices, g.state, !g.fullName.contains(" "))));
  }

  /** The full name that a later sentence gives for a surname met first. */
  private Optional<String> later(Appearance first) {
    if (first.name().contains(" ")) {
      return Optional.empty();
    }
    return appearances.stream()
        .map(Appearance::name)
        .filter(name -> name.contains(" ") && fits(name, first.name()))
        .findFirst();
  }

  private static Optional<Gathered> same(List<Gathered> known, String name) {
    for (int i = known.size() - 1; i >= 0; i--) {
      Gathered person = known.get(i);
      if (fits(person.fullName, name) || fits(name, person.fullName)) {
        return Optional.of(person);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a shorter name may stand for a fuller one: its surname, its first name if nothing else,
   * or parts of it.
   */
  private static boolean fits(String full, String part) {
    if (full.equals(part)) {
      return true;
    }
    List<String> fullWords = words(full);
    List<String> partWords = words(part);
    if (partWords.size() >= fullWords.size() || !fullWords.containsAll(partWords)) {
      return false;
    }
    return fullWords.getLast().equals(partWords.getLast())
        || fullWords.getFirst().equals(partWords.getFirst());
  }

  private static List<String> words(String name) {
    return List.of(Slug.of(name).split("-"));
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** What the document says of a person already resolved. */
  Optional<Person> known(Entity entity) {
    return entity.kind() == EntityKind.PERSON
        ? byMention.values().stream().filter(p -> p.fullName().equals(entity.name())).findFirst()
        : Optional.empty();
  }

  /** The person whom a mention names; empty if it names none. */
  Optional<Person> person(SentenceContext context, NameMention name) {
    return Optional.ofNullable(
        byMention.get(new Key(context.sentence().index(), name.span().begin())));
  }
}
