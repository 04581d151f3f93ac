package org.w3id.communique.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NounClass;
import org.w3id.communique.lexicon.NounLexicon;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.text.Token;

/** Makes entities of common nouns, which are known by their words. */
final class NounEntities {
  private static final Set<Role> PLACES = Set.of(Role.DESTINATION, Role.LOCATION, Role.ORIGIN);

  private final String text;
  private final NounLexicon items;

  NounEntities(String text, NounLexicon items) {
    this.text = text;
    this.items = items;
  }

  /**
   * An item, topic or matter: its head noun phrase.
   *
   * @param topic whether it is talked about, not given, and so means something in its document only
   */
  Referent thing(SentenceContext context, Token head, boolean topic) {
    NounPhrase phrase = new NounPhrase(context, head);
    String name = phrase.text(false, text);
    List<String> lemmas = lemmas(context, phrase);
    Optional<String> itemClass =
        topic ? Optional.empty() : items.classOf(lemmas).map(NounClass::label);
    String key = Slug.of(String.join(" ", lemmas));
    Entity entity =
        new Entity(
            EntityKind.ITEM,
            key.isEmpty() ? Slug.of(name) : key,
            topic ? EntityScope.NAMELESS : EntityScope.GLOBAL,
            name,
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            itemClass);
    return new Referent(
        entity, name, phrase.text(true, text), phrase.charSpan(true), "noun-phrase");
  }

  /** What has no name of its own: known by its words, within its document. */
  Referent described(SentenceContext context, Token head, Role role) {
    NounPhrase phrase = new NounPhrase(context, head);
    String name = phrase.text(false, text);
    EntityKind kind = PLACES.contains(role) ? EntityKind.PLACE : kind(lemmas(context, phrase), role);
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
            acts ? Bodies.stateOf(context, head) : Optional.empty(),
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
