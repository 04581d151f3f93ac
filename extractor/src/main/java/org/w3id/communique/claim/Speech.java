package org.w3id.communique.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3id.communique.event.Argument;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.TimeMention;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.resolve.Resolver;
import org.w3id.communique.text.Token;

/**
 * Tells what is no event, or one of nobody known, where somebody speaks: in quotations and in
 * transcripts nobody speaks in headlines, so that the simple present tells what happens as a rule
 * ("when I go to Texas"), and "we" may be whoever is on the speaker's side.
 */
final class Speech {
  private static final Set<EventType> DEEDS =
      Set.of(
          EventType.VISIT,
          EventType.MEETING,
          EventType.MILITARY_ACTION,
          EventType.TRANSFER,
          EventType.ARMS_TRANSFER);

  private static final int NEAR = 6;

  private final WordTable words;

  /** Takes the classes {@code pronoun}, {@code speech-act}, {@code stative} and {@code concurs}. */
  Speech(WordTable words) {
    this.words = words;
  }

  /**
   * Whether a verb in the simple present tells what its speaker says of the way things are: "she
   * visits schools", "whatever town I go to", "they don't come together", "all leaders agree on the
   * need".
   */
  boolean isHabitual(EventMention event, SentenceContext context, Resolver resolver) {
    Token verb = event.trigger();
    return (DEEDS.contains(event.type()) || words.is(lower(verb), "concurs"))
        && verb.isVerb()
        && isPresent(context, verb)
        && !words.is(lower(verb), "stative")
        && !words.is(lower(verb), "speech-act")
        && !isTimed(context, verb)
        && resolver.quotations().speaker(context, verb).isPresent();
  }

  /** "In June when I travel to Spain", "we meet here this week": a time stands near. */
  private static boolean isTimed(SentenceContext context, Token verb) {
    return context.sentence().tokens().stream()
        .filter(t -> Math.abs(t.index() - verb.index()) <= NEAR)
        .anyMatch(t -> context.mention(t).filter(TimeMention.class::isInstance).isPresent());
  }

  /** The simple present, also where it is denied: "don't meet". */
  private static boolean isPresent(SentenceContext context, Token verb) {
    List<Token> auxiliaries = context.sentence().dependents(verb, "aux", "auxpass");
    boolean plain = verb.tag().equals("VBZ") || verb.tag().equals("VBP");
    return auxiliaries.isEmpty()
        ? plain
        : auxiliaries.stream()
            .allMatch(
                t -> t.lemma().equals("do") && (t.tag().equals("VBP") || t.tag().equals("VBZ")));
  }

  /**
   * Whether "we" leaves open who it was: the parliament in which the speaker's friends "passed this
   * law", or with whom he "had a discussion".
   */
  boolean isOfUnknownSide(EventMention event, Map<Role, List<Filler>> roles) {
    return switch (event.type()) {
      case VOTE ->
          hasSpeakers(event, Role.VOTER)
              && roles.getOrDefault(Role.VOTER, List.of()).stream()
                  .noneMatch(f -> f.entity().kind() == EntityKind.ORGANIZATION);
      case MEETING ->
          hasSpeakers(event, Role.PARTICIPANT)
              && roles.getOrDefault(Role.PARTICIPANT, List.of()).size() == 1;
      case VISIT, AGREEMENT, SANCTION, ARMS_TRANSFER, TRANSFER, MILITARY_ACTION, WEAPONS_TEST ->
          false;
    };
  }

  /** "Those who would attack us": nobody in particular, and nothing that anybody has done. */
  boolean isOfAnybody(EventMention event, SentenceContext context) {
    Token verb = event.trigger();
    boolean told =
        verb.tag().equals("VBD")
            || context.sentence().dependents(verb, "aux").stream()
                .anyMatch(t -> t.lemma().equals("have") || t.lemma().equals("be"));
    return DEEDS.contains(event.type())
        && verb.isVerb()
        && verb.relation().equals("relcl")
        && !told
        && context.syntax().governor(verb).filter(g -> g.tag().equals("DT")).isPresent();
  }

  private boolean hasSpeakers(EventMention event, Role role) {
    return event.arguments().getOrDefault(role, List.of()).stream()
        .map(Argument::head)
        .anyMatch(
            t ->
                t.isPronoun()
                    && words
                        .value(lower(t), "pronoun")
                        .filter(kind -> kind.equals("speakers"))
                        .isPresent());
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
