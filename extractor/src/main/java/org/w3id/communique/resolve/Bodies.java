package org.w3id.communique.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NameClass;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.NameMention;
import org.w3id.communique.text.Token;

/**
 * The state or organisation for which a body acts: "Israeli forces", "the government of Syria",
 * "its army", "Taliban fighters"; the organisation that a noun only describes: "the IRNA news
 * agency".
 */
final class Bodies {
  private final String text;
  private final Names names;
  private final WordTable words;

  Bodies(String text, Names names, WordTable words) {
    this.text = text;
    this.names = names;
    this.words = words;
  }

  /**
   * For whom the body acts; several for "leaders of Palau and Nauru", none for a noun that is no
   * body or acts for nobody known.
   *
   * @param pronouns what a pronoun or a description of the sentence stands for
   */
  List<Referent> of(SentenceContext context, Token head, Function<Token, List<Referent>> pronouns) {
    List<Token> named =
        words.is(head.lemma(), "names-itself")
            ? NamedOwners.organizations(context, head)
            : List.of();
    if (!named.isEmpty()) {
      return referents(context, head, named);
    }
    if (!words.is(head.lemma(), "body") && !standsForOthers(context, head)) {
      return List.of();
    }
    List<Token> sources = states(context, head);
    if (sources.isEmpty()) {
      List<Referent> owned = owned(context, head, pronouns);
      if (!owned.isEmpty()) {
        return owned;
      }
    }
    sources.addAll(
        sources.isEmpty()
            ? NamedOwners.organizations(context, head)
            : NamedOwners.sharing(context, head, sources));
    if (!sources.isEmpty()) {
      return referents(context, head, sources);
    }
    List<Referent> personal = ofPerson(context, head);
    return personal.isEmpty() ? ofOuterBody(context, head, pronouns) : personal;
  }

  /** "Positions of the al-Shabaab group": for whom the body acts to which this one belongs. */
  private List<Referent> ofOuterBody(
      SentenceContext context, Token head, Function<Token, List<Referent>> pronouns) {
    NounPhrase phrase = new NounPhrase(context, head);
    return Stream.concat(
            context.syntax().behind(head, "of").stream(),
            context.syntax().possessors(head).stream())
        .filter(outer -> outer.isNoun() && context.name(outer).isEmpty())
        .flatMap(outer -> of(context, outer, pronouns).stream())
        .map(r -> referent(phrase, r.entity(), r.foundBy()))
        .distinct()
        .toList();
  }

  /** The states that a noun before, behind or around them says to have it: "the Greek capital". */
  List<Referent> ownedBy(SentenceContext context, Token head) {
    return referents(context, head, NamedOwners.states(context, head));
  }

  /**
   * "The government of President Bashar al-Assad" and "the Assad regime" are that of his state,
   * "the envoy of Khalifa Haftar" acts for him.
   */
  private List<Referent> ofPerson(SentenceContext context, Token head) {
    NounPhrase phrase = new NounPhrase(context, head);
    boolean ruling = words.value(head.lemma(), "definite").filter("state"::equals).isPresent();
    Stream<Entity> owners =
        Stream.concat(
                context.syntax().behind(head, "of").stream(),
                context.syntax().possessors(head).stream())
            .flatMap(t -> person(context, t).stream())
            .map(person -> ruling ? governed(person).orElse(person) : person);
    Stream<Entity> names =
        context.syntax().modifiers(head).stream()
            .filter(t -> ruling)
            .flatMap(t -> person(context, t).stream())
            .flatMap(person -> governed(person).stream());
    return Stream.concat(owners, names)
        .map(entity -> referent(phrase, entity, "metonymy/body"))
        .toList();
  }

  private Optional<Entity> person(SentenceContext context, Token token) {
    return context
        .name(token)
        .filter(n -> n.head() == token.index() && n.kind() == EntityKind.PERSON)
        .flatMap(n -> names.referent(context, n, false))
        .map(Referent::entity);
  }

  /** The state that a person governs, by the document or by name: "the Trump administration". */
  private Optional<Entity> governed(Entity person) {
    String[] parts = person.name().toLowerCase(Locale.ROOT).split(" ");
    return person
        .represents()
        .or(() -> words.value(parts[parts.length - 1], "governs"))
        .flatMap(names::state);
  }

  /** "Turkish jets and artillery" are both Turkish: the first of two where the second is bare. */
  private static Token sharingOwner(SentenceContext context, Token head) {
    boolean bare =
        head.relation().equals("conj")
            && context.syntax().modifiers(head).isEmpty()
            && context.sentence().dependents(head, "det", "poss", "prep").isEmpty();
    return bare ? context.syntax().firstOfCoordination(head) : head;
  }

  /** What the names stand for, in the words of the whole phrase. */
  private List<Referent> referents(SentenceContext context, Token head, List<Token> sources) {
    List<Referent> found = new ArrayList<>();
    NounPhrase phrase = new NounPhrase(context, head);
    for (Token source : sources) {
      names
          .referent(context, context.name(source).orElseThrow(), false)
          .map(r -> referent(phrase, r.entity(), "metonymy/body"))
          .ifPresent(found::add);
    }
    return found.stream().distinct().toList();
  }

  private boolean standsForOthers(SentenceContext context, Token head) {
    return context
        .name(head)
        .filter(n -> n.use() == NameClass.PEOPLE || n.kind() == EntityKind.ITEM)
        .isPresent();
  }

  /** "Its army", "the group's fighters": whom the pronoun or the description leads to. */
  private List<Referent> owned(
      SentenceContext context, Token head, Function<Token, List<Referent>> pronouns) {
    List<Referent> found = new ArrayList<>();
    for (Token owner : context.sentence().dependents(head, "poss")) {
      if (owner.isPronoun() || owner.isNoun() && context.name(owner).isEmpty()) {
        for (Referent r : pronouns.apply(owner)) {
          NounPhrase phrase = new NounPhrase(context, head);
          principal(r.entity(), head)
              .ifPresent(e -> found.add(referent(phrase, e, "coreference/body")));
        }
      }
    }
    return found;
  }

  /** For whom an owner's body acts: his state, or the organisation of which it is the force. */
  private Optional<Entity> principal(Entity owner, Token body) {
    if (owner.kind() == EntityKind.STATE) {
      return Optional.of(owner);
    }
    if (owner.represents().isPresent()) {
      return owner.represents().flatMap(names::state);
    }
    boolean force =
        owner.kind() == EntityKind.ORGANIZATION
            && owner.scope() != EntityScope.NAMELESS
            && words.is(body.lemma(), "force");
    return force ? Optional.of(owner) : Optional.empty();
  }

  /**
   * The names of states that say for which one the body acts; none for those who fight states:
   * "Syrian rebels", "Syrian opposition leaders".
   */
  private List<Token> states(SentenceContext context, Token head) {
    boolean opposed =
        Stream.concat(
                Stream.of(head), context.sentence().dependents(head, "compound", "nmod").stream())
            .anyMatch(t -> words.is(t.lemma(), "stateless"));
    if (opposed) {
      return new ArrayList<>();
    }
    List<Token> found = NamedOwners.states(context, sharingOwner(context, head));
    return found.isEmpty() ? seats(context, head) : found;
  }

  /** "Officials in Seoul", "the authorities in Peru": where a state is governed from, or itself. */
  private List<Token> seats(SentenceContext context, Token head) {
    boolean foreign =
        context.syntax().modifiers(head).stream()
            .anyMatch(t -> context.name(t).isPresent() || words.is(t.lemma(), "elsewhere"));
    List<Token> found = new ArrayList<>();
    if (!foreign && words.is(head.lemma(), "seated")) {
      context.syntax().behind(head, "in").stream()
          .filter(t -> context.name(t).filter(Bodies::isSeat).isPresent())
          .forEach(found::add);
    }
    return found;
  }

  private static boolean isSeat(NameMention name) {
    return name.kind() == EntityKind.STATE
        && (name.use() == NameClass.CAPITAL || name.use() == NameClass.NAME);
  }

  private Referent referent(NounPhrase phrase, Entity entity, String foundBy) {
    return new Referent(
        entity, phrase.text(false, text), phrase.text(true, text), phrase.charSpan(true), foundBy);
  }
}
