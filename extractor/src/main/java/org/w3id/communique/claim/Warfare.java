package org.w3id.communique.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.communique.event.Argument;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.FillerClass;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/** Tells attacks with arms from those with words: a rebel who attacks a town, a rival or a plan. */
final class Warfare {
  private static final Set<FillerClass> OWNED =
      EnumSet.of(FillerClass.ARMS, FillerClass.GOODS, FillerClass.THING);

  private final WordTable nouns;

  Warfare(WordTable nouns) {
    this.nouns = nouns;
  }

  /**
   * Whether the trigger, a word that qualifies it or the means that it names speaks of war: "a
   * rocket attack", "a bomb killed", "died in a drone strike".
   */
  boolean isMilitary(EventMention event) {
    return isOfWar(event.trigger()) || isWaged(event);
  }

  /** Whether what qualifies the trigger or the means that it names speaks of war. */
  private boolean isWaged(EventMention event) {
    Token trigger = event.trigger();
    return trigger.isNoun()
        ? isQualifiedByWar(event.sentence(), trigger)
        : means(event.sentence(), trigger).stream()
            .anyMatch(noun -> isOfWar(noun) || isQualifiedByWar(event.sentence(), noun));
  }

  private boolean isQualifiedByWar(Sentence sentence, Token noun) {
    return sentence.dependents(noun, "compound", "nmod", "amod").stream().anyMatch(this::isOfWar);
  }

  private boolean isOfWar(Token word) {
    return nouns.is(word.lemma().toLowerCase(Locale.ROOT), "military");
  }

  /** By what, in what or with what a verb says that it was done: "fired rockets into". */
  private List<Token> means(Sentence sentence, Token verb) {
    List<Token> found = new ArrayList<>(sentence.dependents(verb, "nsubj", "dobj"));
    for (Token preposition : sentence.dependents(verb, "agent", "prep")) {
      if (nouns.is(preposition.lemma(), "means")) {
        found.addAll(sentence.dependents(preposition, "pobj"));
      }
    }
    return found;
  }

  /**
   * Who attacks a policy or a rival does it with words: a person without an army, or what cannot be
   * hit; unless the words speak of war, or an army does it.
   */
  boolean isVerbal(EventMention event, Map<Role, List<Filler>> roles) {
    boolean personal =
        event.arguments().getOrDefault(Role.ATTACKER, List.of()).stream()
                .anyMatch(a -> a.fillerClass() == FillerClass.PERSON)
            && !isOrdered(event, roles);
    boolean intangible =
        roles.containsKey(Role.TARGET)
            && event.arguments().containsKey(Role.TARGET)
            && !roles.containsKey(Role.LOCATION)
            && !isOnPrize(event)
            && !targets(event).anyMatch(lemma -> nouns.is(lemma, "aircraft"))
            && event.arguments().getOrDefault(Role.TARGET, List.of()).stream()
                .allMatch(
                    a ->
                        a.fillerClass() == FillerClass.THING
                            || a.fillerClass() == FillerClass.GOODS);
    boolean stoppage = nouns.is(event.trigger().lemma(), "stoppage");
    return isByAccident(event)
        || isInQuotationMarks(event)
        || isOnOwn(event)
        || isByParty(roles)
        || (personal
                || intangible
                || isOnRival(event)
                || isOnSpeaker(event)
                || stoppage && isOfWorkers(event, roles))
            && !(stoppage ? isWaged(event) : isMilitary(event))
            && !isByArmed(event);
  }

  /** "Syria will destroy its chemical weapons", which are nobody else's. */
  private static boolean isOnOwn(EventMention event) {
    List<Argument> targets = event.arguments().getOrDefault(Role.TARGET, List.of());
    return event.trigger().isVerb()
        && !targets.isEmpty()
        && targets.stream()
            .allMatch(
                a ->
                    OWNED.contains(a.fillerClass())
                        && event.sentence().dependents(a.head(), "poss").stream()
                            .anyMatch(t -> t.tag().equals("PRP$")));
  }

  /** "Democrats attacked the president": parties have no army. */
  private boolean isByParty(Map<Role, List<Filler>> roles) {
    List<Filler> attackers = roles.getOrDefault(Role.ATTACKER, List.of());
    return !attackers.isEmpty()
        && attackers.stream().allMatch(f -> nouns.is(f.entity().key(), "party"));
  }

  /** "The president ordered strikes": what who acts for a state cannot do with words. */
  private boolean isOrdered(EventMention event, Map<Role, List<Filler>> roles) {
    return event.trigger().isNoun()
        && nouns.is(event.trigger().lemma(), "sortie")
        && roles.getOrDefault(Role.ATTACKER, List.of()).stream()
            .anyMatch(f -> f.entity().represents().isPresent());
  }

  /** "I have been attacked for it": who lives to tell. */
  private boolean isOnSpeaker(EventMention event) {
    return event.trigger().isVerb()
        && event.arguments().getOrDefault(Role.TARGET, List.of()).stream()
            .map(Argument::head)
            .anyMatch(
                t ->
                    t.isPronoun()
                        && nouns
                            .value(t.lemma().toLowerCase(Locale.ROOT), "pronoun")
                            .filter(kind -> kind.equals("speaker"))
                            .isPresent());
  }

  /** "By attacking the senator": somebody by name, and nobody who does it. */
  private boolean isOnRival(EventMention event) {
    List<Argument> targets = event.arguments().getOrDefault(Role.TARGET, List.of());
    boolean assailed =
        event.trigger().isVerb()
            && nouns.is(event.trigger().lemma(), "assail")
            && event.sentence().dependents(event.trigger(), "auxpass").isEmpty();
    return (assailed || event.trigger().tag().equals("VBG"))
        && !event.arguments().containsKey(Role.ATTACKER)
        && !targets.isEmpty()
        && targets.stream().allMatch(a -> a.fillerClass() == FillerClass.PERSON);
  }

  /**
   * The strike of those who stop to work: they do it, or are in the sentence with one side of it.
   */
  private boolean isOfWorkers(EventMention event, Map<Role, List<Filler>> roles) {
    List<Argument> attackers = event.arguments().getOrDefault(Role.ATTACKER, List.of());
    boolean oneSided = attackers.isEmpty() || !event.arguments().containsKey(Role.TARGET);
    return oneSided && event.sentence().tokens().stream().anyMatch(this::isWorkforce)
        || attackers.stream().map(Argument::head).anyMatch(this::isWorkforce)
        || isOfFirm(event, roles);
  }

  /** "The NFL strike", where nobody is struck and no list knows who strikes. */
  private static boolean isOfFirm(EventMention event, Map<Role, List<Filler>> roles) {
    List<Filler> attackers = roles.getOrDefault(Role.ATTACKER, List.of());
    return event.trigger().isNoun()
        && !event.arguments().containsKey(Role.TARGET)
        && !attackers.isEmpty()
        && attackers.stream()
            .map(Filler::entity)
            .allMatch(
                e ->
                    e.kind() == EntityKind.ORGANIZATION
                        && e.code().isEmpty()
                        && e.alternativeNames().isEmpty());
  }

  /** An "invasion": what somebody calls so is none. */
  private static boolean isInQuotationMarks(EventMention event) {
    Sentence sentence = event.sentence();
    int i = event.trigger().index();
    return i > 0
        && i + 1 < sentence.size()
        && isQuotationMark(sentence.token(i - 1))
        && isQuotationMark(sentence.token(i + 1));
  }

  private static boolean isQuotationMark(Token token) {
    return token.tag().equals("``") || token.tag().equals("''");
  }

  /** "The helicopter crashed, killing nine soldiers", "the plane crashed and struck a hangar". */
  private boolean isByAccident(EventMention event) {
    Token trigger = event.trigger();
    return (nouns.is(trigger.lemma(), "harm") || trigger.relation().equals("conj"))
        && trigger.head() != Token.ROOT
        && nouns.is(event.sentence().token(trigger.head()).lemma(), "accident");
  }

  private boolean isWorkforce(Token word) {
    return nouns.is(word.lemma().toLowerCase(Locale.ROOT), "workforce");
  }

  /**
   * Whether ships, posts or what is military is attacked, as by arms alone: "the MV Faina was
   * captured", "an attack on a military parade".
   */
  boolean isOnPrize(EventMention event) {
    return targets(event).anyMatch(lemma -> nouns.is(lemma, "vessel") || nouns.is(lemma, "post"))
        || event.arguments().getOrDefault(Role.TARGET, List.of()).stream()
            .anyMatch(a -> isQualifiedByWar(event.sentence(), a.head()));
  }

  /** The nouns for what is attacked and those before them, in lower case. */
  private static Stream<String> targets(EventMention event) {
    return event.arguments().getOrDefault(Role.TARGET, List.of()).stream()
        .map(Argument::head)
        .flatMap(
            t -> Stream.concat(Stream.of(t), event.sentence().dependents(t, "compound").stream()))
        .map(t -> t.lemma().toLowerCase(Locale.ROOT));
  }

  private boolean isByArmed(EventMention event) {
    return event.arguments().getOrDefault(Role.ATTACKER, List.of()).stream()
        .anyMatch(a -> nouns.is(a.head().lemma().toLowerCase(Locale.ROOT), "armed"));
  }
}
