package org.w3id.communique.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.TimeMention;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.resolve.EventDate;
import org.w3id.communique.text.Token;

/**
 * Tells what is said of several events, of recurring ones or of one at some other time from what is
 * said of the one that the report is about: "we have met many times", "these kinds of meetings",
 * "his previous visit" (pluractionality; Cusic 1981. Indefinite past; Leech 2004, 3.2.2).
 */
final class Indefinites {
  /** What is told in the singular where it is one: several strikes may be one attack. */
  private static final Set<EventType> TOLD_IN_SINGULAR =
      EnumSet.of(
          EventType.VISIT,
          EventType.MEETING,
          EventType.AGREEMENT,
          EventType.TRANSFER,
          EventType.ARMS_TRANSFER,
          EventType.WEAPONS_TEST);

  private static final String[] MODIFIERS = {"det", "nmod", "amod", "nummod", "predet"};

  private final WordTable words;

  /**
   * Takes the classes of words {@code habit}, {@code several-times}, {@code several}, {@code
   * other}, {@code each}, {@code ranking}, {@code portion}, {@code occasion-noun}, {@code
   * at-which}, {@code course-of}, {@code span-of-time}, {@code one-in-plural}, {@code recalling},
   * {@code fond} and {@code just}.
   */
  Indefinites(WordTable words) {
    this.words = words;
  }

  /**
   * Whether what is said of an event may be said of any of several. What happens on one day is an
   * event of that day, however often it happens; and of an earlier one it is enough to know when.
   */
  boolean isOne(SentenceContext context, EventMention event, Optional<EventDate> date) {
    boolean ofOneDay = date.filter(d -> d.begin().equals(d.end())).isPresent();
    Clause clause = new Clause(context);
    return !ofOneDay && isSeveral(clause, event, date) || date.isEmpty() && isOther(clause, event);
  }

  private boolean isSeveral(Clause clause, EventMention event, Optional<EventDate> date) {
    Token noun = event.trigger();
    return isWonted(clause.context, event.predicate())
        || event.arguments().values().stream()
            .flatMap(List::stream)
            .anyMatch(argument -> clause.isAny(argument.head()))
        || predicates(clause.context, event).anyMatch(clause::isRepeated)
        || noun.isNoun()
            && TOLD_IN_SINGULAR.contains(event.type())
            && (clause.isCounted(noun)
                || clause.isPortion(noun)
                || date.isEmpty() && isPlural(noun) && !isOneInPlural(clause, event));
  }

  private boolean isOther(Clause clause, EventMention event) {
    Token noun = event.trigger();
    return predicates(clause.context, event).anyMatch(clause::isAtOtherTime)
        || noun.isNoun() && (clause.isOther(noun) || clause.isRecalled(noun));
  }

  /** The verb of the event, and the one of "has often tried to". */
  private static Stream<Token> predicates(SentenceContext context, EventMention event) {
    Token predicate = event.predicate();
    return Stream.concat(
            Stream.of(predicate),
            Optional.of(predicate)
                .filter(p -> p.relation().equals("xcomp"))
                .flatMap(context.syntax()::governor)
                .stream())
        .filter(Token::isVerb);
  }

  /** "Used to meet", "loves coming". */
  private boolean isWonted(SentenceContext context, Token verb) {
    return verb.relation().equals("xcomp")
        && context
            .syntax()
            .governor(verb)
            .filter(
                g ->
                    g.lemma().equals("use") && g.tag().equals("VBD")
                        || verb.tag().equals("VBG") && is(g, "fond"))
            .isPresent();
  }

  /** "Talks" are one occasion; so are "discussions", unless they go on or were had at some time. */
  private boolean isOneInPlural(Clause clause, EventMention event) {
    return words
        .value(lower(event.trigger()), "one-in-plural")
        .filter(
            when ->
                when.equals("always") || event.support().filter(clause::isOfNoOneTime).isEmpty())
        .isPresent();
  }

  /** What the words of one clause tell. */
  private final class Clause {
    private final SentenceContext context;

    Clause(SentenceContext context) {
      this.context = context;
    }

    /** "Have often met", "met many times", "on several occasions", "every time he visits". */
    boolean isRepeated(Token verb) {
      return dependents(verb, "advmod").anyMatch(t -> is(t, "habit") || is(t, "several-times"))
          || dependents(verb, "npadvmod", "nsubj").anyMatch(this::isAmongSeveral)
          || dependents(verb, "prep")
              .anyMatch(p -> dependents(p, "pobj").anyMatch(t -> isThroughout(p, t)))
          || timeOf(verb).filter(this::isSeveralTimes).isPresent();
    }

    /** "When they last met", "on his previous trip", "the first time they met". */
    boolean isAtOtherTime(Token verb) {
      return dependents(verb, "advmod").anyMatch(this::isOfOtherTime)
          || dependents(verb, "prep")
              .filter(p -> is(p, "at-which"))
              .flatMap(p -> dependents(p, "pobj"))
              .anyMatch(t -> is(t, "occasion-noun") && isOther(t))
          || timeOf(verb).filter(t -> isEarlier(t, verb)).isPresent();
    }

    /** "Previously", "last" and "most recently", but not "last week". */
    private boolean isOfOtherTime(Token adverb) {
      boolean latest =
          adverb.lemma().equals("recently")
              && dependents(adverb, "advmod").anyMatch(m -> m.lemma().equals("most"));
      return adverb.tag().startsWith("RB") && (is(adverb, "other") || latest);
    }

    /** The time of which a relative clause tells what happened then: "the time they met". */
    private Optional<Token> timeOf(Token verb) {
      return Optional.of(verb)
          .filter(v -> v.relation().equals("relcl"))
          .flatMap(context.syntax()::governor);
    }

    /** "Several times", "one of the times". */
    private boolean isAmongSeveral(Token noun) {
      return isSeveralTimes(noun) || complements(noun, "of").anyMatch(this::isSeveralTimes);
    }

    /** "On several occasions", "at one of their meetings", "over the years". */
    private boolean isThroughout(Token preposition, Token noun) {
      return is(preposition, "at-which") && isAmongSeveral(noun) || isCourse(preposition, noun);
    }

    private boolean isSeveralTimes(Token noun) {
      boolean each = dependents(noun, "det").anyMatch(t -> is(t, "each"));
      return is(noun, "occasion-noun") && (isPlural(noun) || each)
          || is(noun, "span-of-time") && each;
    }

    /** "Over the years", "in the past". */
    private boolean isCourse(Token preposition, Token noun) {
      return is(preposition, "course-of") && is(noun, "span-of-time") && isPlural(noun)
          || preposition.lemma().equals("in") && noun.lemma().equals("past");
    }

    /** "The first time they met, he said"; not "this is the first time they have met". */
    private boolean isEarlier(Token noun, Token verb) {
      boolean ranked = dependents(noun, MODIFIERS).anyMatch(t -> is(t, "ranking"));
      return is(noun, "occasion-noun")
          && ranked
          && verb.tag().equals("VBD")
          && !noun.relation().equals("attr");
    }

    /** "Three meetings", "several visits". */
    boolean isCounted(Token noun) {
      return dependents(noun, MODIFIERS)
          .anyMatch(
              t ->
                  is(t, "several")
                      || isPlural(noun) && t.tag().equals("CD") && !isTime(t) && !isOne(t));
    }

    /** "Might not buy any corn". */
    boolean isAny(Token noun) {
      return dependents(noun, "det").anyMatch(t -> t.lemma().equalsIgnoreCase("any"));
    }

    /** "His previous trip", "their last meeting". */
    boolean isOther(Token noun) {
      return dependents(noun, MODIFIERS).anyMatch(t -> is(t, "other") && !isTime(t));
    }

    private boolean isTime(Token token) {
      return context.mention(token).filter(TimeMention.class::isInstance).isPresent();
    }

    private boolean isOne(Token number) {
      return number.lemma().equals("one") || number.lemma().equals("1");
    }

    /** "These kinds of meetings", "a series of visits", "one of our meetings". */
    boolean isPortion(Token noun) {
      return Optional.of(noun)
          .filter(n -> n.relation().equals("pobj"))
          .flatMap(context.syntax()::governor)
          .filter(of -> of.lemma().equals("of"))
          .flatMap(context.syntax()::governor)
          .filter(t -> is(t, "portion") || t.tag().equals("CD") && isPlural(noun))
          .isPresent();
    }

    /** "I remember our meeting". */
    boolean isRecalled(Token noun) {
      return noun.relation().equals("dobj")
          && context.syntax().governor(noun).filter(g -> is(g, "recalling")).isPresent();
    }

    /** "We have had discussions", "we continue our discussions"; not "have just had". */
    boolean isOfNoOneTime(Token verb) {
      boolean perfect =
          verb.tag().equals("VBN")
              && dependents(verb, "aux").anyMatch(t -> t.lemma().equals("have"));
      boolean present =
          !verb.tag().equals("VBD")
              && dependents(verb, "nsubj").findAny().isPresent()
              && dependents(verb, "aux", "auxpass").findAny().isEmpty();
      return (perfect || present) && dependents(verb, "advmod").noneMatch(t -> is(t, "just"));
    }

    private Stream<Token> complements(Token noun, String preposition) {
      return dependents(noun, "prep")
          .filter(p -> p.lemma().equals(preposition))
          .flatMap(p -> dependents(p, "pobj"));
    }

    private Stream<Token> dependents(Token head, String... relations) {
      List<Token> found = context.sentence().dependents(head, relations);
      return found.stream();
    }
  }

  private static boolean isPlural(Token noun) {
    return noun.tag().equals("NNS") || noun.tag().equals("NNPS");
  }

  private boolean is(Token word, String wordClass) {
    return words.is(lower(word), wordClass);
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
