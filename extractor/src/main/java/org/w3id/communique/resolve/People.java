package org.w3id.communique.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.mention.Affiliations;
import org.w3id.communique.mention.NameMention;
import org.w3id.communique.mention.Office;
import org.w3id.communique.mention.OfficeFinder;
import org.w3id.communique.resolve.Introductions.Introduction;
import org.w3id.communique.text.Token;

/**
 * The persons of one document: joins "Putin" and "Mr. Putin" to "Vladimir Putin", and gathers the
 * offices that the document gives to each. A surname that two full names share belongs to the one
 * named last, unless its office tells whose it is.
 */
final class People {
  private final PersonNames spellings;
  private final Map<Key, Person> byMention = new HashMap<>();
  private final Map<Key, NameMention> byOffice = new HashMap<>();
  private final Map<Key, Key> byIntroduction = new LinkedHashMap<>();
  private final List<Appearance> appearances = new ArrayList<>();

  private record Key(int sentence, int begin) {}

  /** A person's name at a place of the document. */
  private record Appearance(
      Key key, String name, Optional<Office> office, Optional<String> state) {}

  private static final class Gathered {
    private String fullName;
    private final Set<Office> offices = new LinkedHashSet<>();
    private Optional<String> state = Optional.empty();

    Gathered(String name) {
      this.fullName = name;
    }

    void note(Office office) {
      offices.add(office);
      state = state.or(() -> office.held() ? office.state() : Optional.empty());
    }

    /** "China's Xi Jinping": the state that the text calls somebody's own. */
    void belongsTo(String code) {
      state = state.or(() -> Optional.of(code));
    }

    /** Who held an office before is not its holder, and each state has a king of its own. */
    boolean contradicts(Office office) {
      boolean succeeded =
          offices.stream()
              .anyMatch(o -> o.titleClass() == office.titleClass() && o.held() != office.held());
      boolean elsewhere =
          office.held()
              && office.state().isPresent()
              && state.isPresent()
              && !office.state().equals(state);
      return succeeded || elsewhere;
    }

    boolean shares(Office office) {
      return offices.stream().anyMatch(o -> o.titleClass() == office.titleClass());
    }
  }

  /**
   * Gathers the persons.
   *
   * @param contexts the sentences in order
   * @param offices finds what office a sentence gives to a person
   * @param affiliations tells whose possessive stands before a name
   * @param spellings tells which names are spellings of one
   */
  People(
      List<SentenceContext> contexts,
      OfficeFinder offices,
      Affiliations affiliations,
      PersonNames spellings) {
    this.spellings = spellings;
    Set<String> surnames = new LinkedHashSet<>();
    for (SentenceContext context : contexts) {
      for (NameMention name : context.names()) {
        if (name.kind() == EntityKind.PERSON && name.text().contains(" ")) {
          surnames.add(lastWord(name.text()));
        }
      }
    }
    Introductions introductions = new Introductions(contexts, offices);
    for (int position = 0; position < contexts.size(); position++) {
      SentenceContext context = contexts.get(position);
      for (NameMention name : context.names()) {
        boolean person =
            name.kind() == EntityKind.PERSON
                || name.entity().isEmpty() && surnames.contains(name.text());
        if (person) {
          Key key = new Key(context.sentence().index(), name.span().begin());
          Optional<Introduction> introduced = introductions.of(position, name);
          Optional<Office> office =
              offices
                  .find(context.sentence(), context.names(), name)
                  .or(() -> introduced.map(Introduction::office));
          introduced.ifPresent(i -> byIntroduction.put(key(i), key));
          Optional<String> state = affiliations.stateOf(context.sentence(), context.names(), name);
          appearances.add(new Appearance(key, name.text(), office, state));
          office.ifPresent(
              o -> byOffice.putIfAbsent(new Key(key.sentence(), title(context, o)), name));
        }
      }
    }
    join();
  }

  /** The noun that names an office: "Speaker" of "Speaker of the House". */
  private static int title(SentenceContext context, Office office) {
    int last = office.span().end() - 1;
    for (int i = office.span().begin(); i < last; i++) {
      if (context.sentence().token(i + 1).lemma().equals("of")) {
        return i;
      }
    }
    return last;
  }

  private static Key key(Introduction introduction) {
    return new Key(introduction.context().sentence().index(), introduction.title().index());
  }

  private void join() {
    List<Gathered> known = new ArrayList<>();
    Map<Key, Gathered> found = new HashMap<>();
    for (Appearance a : appearances) {
      Optional<Gathered> before = same(known, a);
      before.ifPresent(known::remove);
      Gathered person =
          before.orElseGet(
              () -> later(a).map(Gathered::new).orElseGet(() -> new Gathered(a.name())));
      known.add(person);
      if (a.name().length() > person.fullName.length()) {
        person.fullName = a.name();
      }
      a.office().ifPresent(person::note);
      a.state().ifPresent(person::belongsTo);
      found.put(a.key(), person);
    }
    found.forEach((key, gathered) -> byMention.put(key, person(gathered)));
  }

  private Person person(Gathered gathered) {
    String name = gathered.fullName;
    return new Person(
        name,
        spellings.canonical(name),
        spellings.key(name),
        gathered.offices,
        gathered.state,
        spellings.isAmbiguous(name));
  }

  /** The full name that a later sentence gives for a surname met first. */
  private Optional<String> later(Appearance first) {
    if (first.name().contains(" ")) {
      return Optional.empty();
    }
    return appearances.stream()
        .filter(a -> a.name().contains(" ") && fits(a.name(), first.name()))
        .filter(a -> !apart(first.office(), a.office()))
        .filter(a -> first.office().filter(o -> spellings.denies(a.name(), o)).isEmpty())
        .map(Appearance::name)
        .findFirst();
  }

  private static boolean apart(Optional<Office> one, Optional<Office> other) {
    Gathered gathered = new Gathered("");
    other.ifPresent(gathered::note);
    return one.filter(gathered::contradicts).isPresent();
  }

  /** The person named last whom a name fits; before others, one who has the office beside it. */
  private Optional<Gathered> same(List<Gathered> known, Appearance a) {
    List<Gathered> fitting =
        known.reversed().stream()
            .filter(p -> fits(p.fullName, a.name()) || fits(a.name(), p.fullName))
            .filter(p -> isWhole(p, a) || a.office().filter(p::contradicts).isEmpty())
            .filter(p -> a.office().filter(o -> spellings.denies(p.fullName, o)).isEmpty())
            .filter(p -> p.offices.stream().noneMatch(o -> spellings.denies(a.name(), o)))
            .toList();
    return fitting.stream()
        .filter(p -> a.office().filter(p::shares).isPresent())
        .findFirst()
        .or(() -> fitting.stream().findFirst());
  }

  private boolean isWhole(Gathered person, Appearance a) {
    return a.name().contains(" ") && spellings.key(person.fullName).equals(spellings.key(a.name()));
  }

  /**
   * Whether a shorter name may stand for a fuller one: its surname, its first name if nothing else,
   * or parts of it.
   */
  private boolean fits(String full, String part) {
    List<String> fullWords = spellings.parts(full);
    List<String> partWords = spellings.parts(part);
    if (fullWords.equals(partWords)) {
      return true;
    }
    if (partWords.isEmpty()
        || partWords.size() >= fullWords.size()
        || !fullWords.containsAll(partWords)
        || !spellings.agreeInInitials(full, part)) {
      return false;
    }
    return fullWords.getLast().equals(partWords.getLast())
        || fullWords.getFirst().equals(partWords.getFirst());
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** The name of whom a noun gives an office: "President of Taiwan Tsai Ing-wen". */
  Optional<NameMention> holder(SentenceContext context, Token title) {
    return Optional.ofNullable(byOffice.get(new Key(context.sentence().index(), title.index())))
        .filter(name -> name.span().begin() > title.index());
  }

  /** Whom a noun means that the next sentence names: "The defense secretary is here." */
  Optional<Person> introduced(SentenceContext context, Token title) {
    return Optional.ofNullable(
            byIntroduction.get(new Key(context.sentence().index(), title.index())))
        .map(byMention::get);
  }

  /** What the document says of a person already resolved. */
  Optional<Person> known(Entity entity) {
    return entity.kind() == EntityKind.PERSON
        ? byMention.values().stream().filter(p -> p.entity().key().equals(entity.key())).findFirst()
        : Optional.empty();
  }

  /** The person whom a mention names; empty if it names none. */
  Optional<Person> person(SentenceContext context, NameMention name) {
    return Optional.ofNullable(
        byMention.get(new Key(context.sentence().index(), name.span().begin())));
  }

  /** Whether the document gives a person an office that leads a state, a government or a group. */
  boolean isLeader(Entity person) {
    return known(person).stream().flatMap(p -> p.offices().stream()).anyMatch(Office::leads);
  }
}
