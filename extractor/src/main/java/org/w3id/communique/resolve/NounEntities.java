package org.w3id.communique.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NounClass;
import org.w3id.communique.lexicon.NounLexicon;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.NameMention;
import org.w3id.communique.ontology.ItemClass;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.text.CharSpan;
import org.w3id.communique.text.Token;

/** Makes entities of common nouns, which are known by their words. */
final class NounEntities {
  private static final Set<Role> PLACES = Set.of(Role.DESTINATION, Role.LOCATION, Role.ORIGIN);

  private final String text;
  private final NounLexicon items;
  private final WordTable words;

  NounEntities(String text, NounLexicon items, WordTable words) {
    this.text = text;
    this.items = items;
    this.words = words;
  }

  /**
   * An item, topic or matter: its head noun phrase.
   *
   * @param topic whether it is talked about, not given, and so means something in its document only
   */
  Referent thing(SentenceContext context, Token head, boolean topic) {
    if (head.isVerb()) {
      return service(head);
    }
    NounPhrase phrase = new NounPhrase(context, head);
    Optional<CharSpan> whole = topic ? fixedPhrase(context, phrase, head) : Optional.empty();
    String name = whole.map(span -> span.of(text)).orElseGet(() -> phrase.text(false, text));
    List<String> lemmas = lemmas(context, phrase);
    Entity entity = topic ? topic(name, lemmas) : item(name, lemmas);
    CharSpan counted = phrase.charSpan(true);
    CharSpan span = whole.map(counted::hull).orElse(counted);
    return new Referent(entity, name, span.of(text), span, "noun-phrase");
  }

  /** What is done for somebody: "trains troops" gives them training. */
  private Referent service(Token verb) {
    String name = words.value(verb.lemma(), "service").orElse(verb.lemma());
    return new Referent(item(name, List.of(name)), name, verb.form(), verb.span(), "noun-phrase");
  }

  /** "State of emergency", "motion of no confidence": the noun alone does not say what it is. */
  private Optional<CharSpan> fixedPhrase(SentenceContext context, NounPhrase phrase, Token head) {
    if (!words.is(head.lemma().toLowerCase(Locale.ROOT), "of-kind")) {
      return Optional.empty();
    }
    return context.syntax().behind(head, "of").stream()
        .filter(t -> t.index() <= head.index() + 4 && context.mention(t).isEmpty())
        .filter(t -> context.sentence().dependents(t, "det").stream().allMatch(this::isNegative))
        .findFirst()
        .map(t -> phrase.charSpan(false).hull(t.span()));
  }

  private boolean isNegative(Token determiner) {
    return words.is(determiner.lemma().toLowerCase(Locale.ROOT), "of-kind");
  }

  /** A text or an occasion that is dealt with under its name. */
  Referent titled(SentenceContext context, NameMention name) {
    List<String> lemmas =
        context.sentence().tokens(name.span()).stream().map(Token::lemma).toList();
    return new Referent(
        topic(name.text(), lemmas),
        name.text(),
        name.text(),
        context.sentence().charSpan(name.span()),
        name.foundBy());
  }

  private static Entity topic(String name, List<String> lemmas) {
    return entity(EntityScope.NAMELESS, name, lemmas, Optional.empty(), Optional.empty());
  }

  private Entity item(String name, List<String> lemmas) {
    List<String> kind = lemmas.subList(firstOfKind(lemmas), lemmas.size());
    String label =
        kind.size() == lemmas.size() ? name : name.substring(Math.max(0, wordsFrom(name, kind)));
    List<String> head = items.headOf(kind);
    Optional<Entity> broader =
        head.isEmpty()
            ? Optional.empty()
            : Optional.of(
                entity(
                    EntityScope.GLOBAL,
                    String.join(" ", head),
                    head,
                    itemClass(head),
                    Optional.empty()));
    return entity(EntityScope.GLOBAL, label, kind, itemClass(kind), broader);
  }

  private Optional<ItemClass> itemClass(List<String> lemmas) {
    return items.classOf(lemmas).flatMap(NounClass::itemClass);
  }

  /** Where the words end that say which one is meant, not what kind: "first", "new". */
  private int firstOfKind(List<String> lemmas) {
    int first = 0;
    while (first < lemmas.size() - 1
        && words.is(lemmas.get(first).toLowerCase(Locale.ROOT), "no-kind")) {
      first++;
    }
    return first;
  }

  /** Where as many words as a phrase has begin at the end of a text. */
  private static int wordsFrom(String text, List<String> phrase) {
    int at = text.length();
    for (int i = 0; i < phrase.size() && at > 0; i++) {
      at = text.lastIndexOf(' ', at - 1);
    }
    return at + 1;
  }

  private static Entity entity(
      EntityScope scope,
      String name,
      List<String> lemmas,
      Optional<ItemClass> itemClass,
      Optional<Entity> broader) {
    String key = Slug.of(String.join(" ", lemmas));
    return new Entity(
        EntityKind.ITEM,
        key.isEmpty() ? Slug.of(name) : key,
        scope,
        name,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        itemClass,
        List.of(),
        broader);
  }

  /** What has no name of its own: known by its words, within its document. */
  Referent described(SentenceContext context, Token head, Role role) {
    NounPhrase phrase = new NounPhrase(context, head);
    String name = phrase.text(false, text);
    EntityKind kind =
        PLACES.contains(role) ? EntityKind.PLACE : kind(lemmas(context, phrase), role);
    boolean acts = kind == EntityKind.ORGANIZATION || kind == EntityKind.PERSON;
    Entity entity =
        new Entity(
            kind,
            Slug.of(name),
            EntityScope.NAMELESS,
            name,
            Optional.empty(),
            List.of(),
            List.of(),
            acts ? NamedOwners.stateOf(context, head) : Optional.empty(),
            Optional.empty());
    return new Referent(
        entity,
        phrase.text(true, text),
        phrase.text(true, text),
        phrase.charSpan(true),
        "noun-phrase");
  }

  private static List<String> lemmas(SentenceContext context, NounPhrase phrase) {
    return context.sentence().tokens(phrase.span(false)).stream().map(Token::lemma).toList();
  }

  /** What the noun names; where only actors can stand, what acts is a body of some kind. */
  private EntityKind kind(List<String> lemmas, Role role) {
    Optional<NounClass> nounClass = items.classOf(lemmas);
    if (nounClass.filter(c -> c == NounClass.PERSON || c == NounClass.FIGHTER).isPresent()) {
      return EntityKind.PERSON;
    }
    if (nounClass.filter(c -> c == NounClass.PLACE).isPresent()) {
      return EntityKind.PLACE;
    }
    return role == Role.TARGET && nounClass.filter(NounClass::item).isPresent()
        ? EntityKind.ITEM
        : EntityKind.ORGANIZATION;
  }
}
