package org.w3id.communique.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.text.Token;

/**
 * The words that make something of the event which they govern: "plan to visit", "call for talks",
 * "talks collapsed".
 */
final class GoverningCues {
  private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp", "oprd", "pcomp", "csubj");
  private static final Set<String> QUALITIES = Set.of("acomp", "oprd", "advmod");
  private static final Set<String> OBJECTS = Set.of("dobj", "nsubjpass", "pobj", "dative");

  private final WordTable words;
  private final Ranks ranks;

  /**
   * Takes the cues.
   *
   * @param words classes {@code complement}, {@code object} and {@code subject} with the factuality
   *     of what they govern as value, {@code qualifier} for adjectives, {@code excess}, {@code
   *     presupposing}, {@code infinitive} for what an infinitive alone is to it, {@code judgement}
   *     and {@code judgement denied} for what it makes of a clause with "that", {@code mandate} for
   *     what it makes of one whose verb has no ending, and {@code for TYPE} or {@code for TYPE
   *     phase} for what it means for one type of event
   */
  GoverningCues(WordTable words) {
    this.words = words;
    this.ranks = new Ranks(words);
  }

  /** What a word means for the one that it governs directly; empty if nothing. */
  Optional<Factuality> of(SentenceContext context, Token current, Token governor) {
    Optional<String> wordClass = wordClass(context, current);
    if (wordClass.isEmpty()) {
      return Optional.empty();
    }
    if (isPreposition(governor)) {
      return context
          .syntax()
          .governor(governor)
          .filter(g -> current.relation().equals("pobj") || current.relation().equals("pcomp"))
          .flatMap(outer -> behindPreposition(context, outer, governor));
    }
    if (ClauseMood.isInfinitive(context, current)) {
      if (hasExcess(context, governor)) {
        return Optional.of(Factuality.NEGATED); // "too ill to travel", "has yet to come"
      }
      if (ranks.copula(context, current).isPresent()) {
        return Optional.empty(); // "was the last country to lift"
      }
      if (governor.lemma().equals("be")) {
        Optional<Factuality> quality = quality(context, governor);
        if (quality.isPresent()) {
          return quality;
        }
        boolean missed =
            context.sentence().dependents(current, "aux").stream()
                .anyMatch(t -> t.lemma().equals("have")); // "was to have visited"
        return Optional.of(missed ? Factuality.NEGATED : Factuality.PLANNED); // "is to visit"
      }
      Optional<Factuality> had =
          possession(context, governor).or(() -> predicated(context, governor));
      if (had.isPresent()) {
        return had;
      }
      Optional<Factuality> meant = value(context, governor, "infinitive");
      if (meant.isPresent()) {
        return meant; // who "hopes to visit" calls for nothing
      }
    }
    return value(context, governor, wordClass.get());
  }

  /** "It is time to visit", as against "this time to visit". */
  private Optional<Factuality> predicated(SentenceContext context, Token noun) {
    return Optional.of(noun)
        .filter(t -> t.relation().equals("attr"))
        .flatMap(context.syntax()::governor)
        .flatMap(be -> words.value(be.lemma() + " " + noun.lemma(), "complement"))
        .flatMap(Factuality::of);
  }

  /** "Have a chance to visit", where the parser hangs the infinitive on the verb. */
  private Optional<Factuality> possession(SentenceContext context, Token have) {
    return Optional.of(have).filter(t -> t.lemma().equals("have")).stream()
        .flatMap(t -> context.sentence().dependents(t, "dobj").stream())
        .flatMap(t -> value(context, t, "complement").stream())
        .findFirst();
  }

  /** What a quality means for what has it: "it is vital for them to meet", "an honour to visit". */
  private Optional<Factuality> quality(SentenceContext context, Token be) {
    return context.sentence().dependents(be, "acomp", "attr").stream()
        .flatMap(t -> value(context, t, "complement").stream())
        .findFirst();
  }

  private static Optional<String> wordClass(SentenceContext context, Token current) {
    boolean clause =
        switch (current.relation()) {
          case "advcl" ->
              ClauseMood.isInfinitive(context, current) || isBehindParticle(context, current);
          case "relcl" -> ClauseMood.isInfinitive(context, current);
          case "acl" ->
              ClauseMood.isInfinitive(context, current)
                  || !context.sentence().dependents(current, "mark").isEmpty();
          case "oprd" -> !current.isNoun(); // "what it called an attack" calls for none
          default -> COMPLEMENTS.contains(current.relation());
        };
    return clause
        ? Optional.of("complement")
        : Optional.of("object").filter(c -> OBJECTS.contains(current.relation()));
  }

  /**
   * What somebody judges of a whole clause: "it is possible that", "it is not true that"; empty
   * where it is no such judgement.
   */
  Optional<Factuality> judged(SentenceContext context, Token clause, Token be) {
    boolean whole =
        be.lemma().equals("be")
            && !ClauseMood.isInfinitive(context, clause)
            && (clause.relation().equals("ccomp") || clause.relation().equals("csubj"));
    boolean denied =
        context.sentence().dependents(be, "neg").stream()
            .anyMatch(t -> words.is(t.lemma().toLowerCase(Locale.ROOT), "negation"));
    Optional<Factuality> wanted =
        whole && isBare(context, clause) ? about(context, be, "mandate") : Optional.empty();
    return wanted.isPresent() || !whole
        ? wanted
        : about(context, be, denied ? "judgement denied" : "judgement");
  }

  private Optional<Factuality> about(SentenceContext context, Token be, String judgement) {
    return context.sentence().dependents(be, "acomp", "attr").stream()
        .flatMap(t -> value(context, t, judgement).stream())
        .findFirst();
  }

  /** "That the Union lift its ban", "that it should lift it": no statement, but a wish. */
  private static boolean isBare(SentenceContext context, Token verb) {
    return (verb.tag().equals("VB") || verb.tag().equals("VBP"))
        && context.sentence().dependents(verb, "aux").stream()
            .allMatch(t -> t.lemma().equals("should"));
  }

  /** "Held off sending", whatever the parser takes the gerund for. */
  private static boolean isBehindParticle(SentenceContext context, Token gerund) {
    return gerund.tag().equals("VBG")
        && context.sentence().tokens().subList(0, gerund.index()).stream()
            .reduce((first, last) -> last)
            .filter(t -> t.relation().equals("prt") && t.head() == gerund.head())
            .isPresent();
  }

  /** "Visit for", "pull out of". */
  private Optional<Factuality> behindPreposition(
      SentenceContext context, Token outer, Token preposition) {
    Optional<Token> verb =
        Optional.of(outer).filter(GoverningCues::isPreposition).flatMap(context.syntax()::governor);
    Optional<Factuality> aside =
        Optional.of(outer)
            .filter(t -> t.relation().equals("advmod") || t.relation().equals("prt"))
            .flatMap(context.syntax()::governor)
            .flatMap(v -> phrase(v.lemma() + " " + outer.lemma() + " " + preposition.lemma()));
    if (aside.isPresent()) {
      return aside; // "backed away from"
    }
    return verb.isPresent()
        ? phrase(verb.get().lemma() + " " + outer.lemma() + " " + preposition.lemma())
        : phrases(context, outer, preposition).flatMap(p -> phrase(p).stream()).findFirst();
  }

  /**
   * Whether somebody is thanked or blamed for what a gerund says, or remembers it: it was done
   * (factives; Kiparsky and Kiparsky 1970).
   */
  boolean isPresupposed(SentenceContext context, Token gerund) {
    Optional<Token> preposition =
        context
            .syntax()
            .governor(context.syntax().firstOfCoordination(gerund))
            .filter(GoverningCues::isPreposition);
    return gerund.tag().equals("VBG")
        && preposition
            .flatMap(context.syntax()::governor)
            .filter(
                outer ->
                    phrases(context, outer, preposition.get())
                        .anyMatch(p -> words.is(p.toLowerCase(Locale.ROOT), "presupposing")))
            .isPresent();
  }

  /** What a word, its particle or predicative is called with a preposition. */
  private static Stream<String> phrases(SentenceContext context, Token outer, Token preposition) {
    Stream<String> predicatives =
        context.sentence().dependents(outer, "acomp").stream().map(Token::lemma); // "is due for"
    Stream<String> withParticle =
        context.sentence().dependents(outer, "prt", "advmod").stream()
            .map(particle -> outer.lemma() + " " + particle.lemma());
    Stream<String> verbs =
        Optional.of(outer)
            .filter(t -> t.relation().equals("dobj") && preposition.lemma().equals("from"))
            .flatMap(context.syntax()::governor)
            .map(Token::lemma)
            .stream(); // "protect the embassy from attacks"
    return Stream.of(withParticle, predicatives, Stream.of(outer.form(), outer.lemma()), verbs)
        .flatMap(Function.identity())
        .map(w -> w + " " + preposition.lemma());
  }

  private Optional<Factuality> phrase(String phrase) {
    return Stream.of(phrase)
        .flatMap(p -> words.value(p.toLowerCase(Locale.ROOT), "object").stream())
        .flatMap(v -> Factuality.of(v).stream())
        .findFirst();
  }

  /** What a verb means for its subject: "talks continue", "the truce collapsed". */
  Optional<Factuality> ofSubject(SentenceContext context, Token verb) {
    boolean alone = context.sentence().dependents(verb, "dobj", "xcomp", "ccomp").isEmpty();
    return value(context, verb, "subject")
        .filter(f -> alone)
        .or(
            () ->
                context
                    .sentence()
                    .dependents(verb, "acomp", "prep", "oprd", "advmod", "dobj", "attr")
                    .stream()
                    .flatMap(t -> ofPredicative(context, verb, t).stream())
                    .findFirst());
  }

  /** "Talks are possible", "sanctions remain in force". */
  private Optional<Factuality> ofPredicative(
      SentenceContext context, Token verb, Token predicative) {
    String phrase = (verb.lemma() + " " + predicative.lemma()).toLowerCase(Locale.ROOT);
    return inPhrase(context, verb, predicative)
        .map(with -> words.value(with, "subject"))
        .filter(Optional::isPresent)
        .orElseGet(() -> words.value(phrase, "subject"))
        .or(
            () ->
                verb.lemma().equals("be") && QUALITIES.contains(predicative.relation())
                    ? words.value(predicative.lemma().toLowerCase(Locale.ROOT), "qualifier")
                    : Optional.empty())
        .flatMap(Factuality::of);
  }

  /** "Put on hold": a verb with a bare noun behind its preposition. */
  private static Optional<String> inPhrase(SentenceContext context, Token verb, Token with) {
    return Optional.of(with).filter(t -> t.relation().equals("prep")).stream()
        .flatMap(t -> context.sentence().dependents(t, "pobj").stream())
        .filter(t -> context.sentence().dependents(t).isEmpty())
        .map(t -> verb.lemma() + " " + with.lemma() + " " + t.lemma())
        .findFirst();
  }

  /** What a word means for an event of one type, or of one phase of it. */
  Optional<Factuality> forType(SentenceContext context, Token word, EventMention event) {
    String type = "for " + event.type().localName();
    return event
        .phase()
        .flatMap(phase -> value(context, word, type + " " + phase.value()))
        .or(() -> value(context, word, type));
  }

  /** The value of a word as it stands, with its particle, or of its lemma. */
  Optional<Factuality> value(SentenceContext context, Token word, String wordClass) {
    Stream<String> withParticle =
        context.sentence().dependents(word, "prt").stream()
            .map(t -> word.lemma() + " " + t.lemma());
    Stream<String> withNoun =
        context.sentence().dependents(word, "prep").stream()
            .flatMap(t -> inPhrase(context, word, t).stream());
    return Stream.concat(
            Stream.concat(withParticle, withNoun), Stream.of(word.form(), word.lemma()))
        .flatMap(w -> words.value(w.toLowerCase(Locale.ROOT), wordClass).stream())
        .flatMap(v -> Factuality.of(v).stream())
        .findFirst();
  }

  /** Whether "too" or "yet" qualifies a word. */
  boolean hasExcess(SentenceContext context, Token governor) {
    return context.sentence().dependents(governor, "advmod").stream()
        .anyMatch(t -> words.is(t.lemma().toLowerCase(Locale.ROOT), "excess"));
  }

  static boolean isPreposition(Token token) {
    return token.tag().equals("IN") || token.tag().equals("TO");
  }
}
