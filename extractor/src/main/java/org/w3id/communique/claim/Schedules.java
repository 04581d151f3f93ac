package org.w3id.communique.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.TimeExpression;
import org.w3id.communique.mention.TimeExpression.Ahead;
import org.w3id.communique.mention.TimeExpression.CalendarDay;
import org.w3id.communique.mention.TimeExpression.CalendarMonth;
import org.w3id.communique.mention.TimeExpression.FromPublication;
import org.w3id.communique.mention.TimeExpression.Weekday;
import org.w3id.communique.mention.TimeExpression.WeekdayOfWeek;
import org.w3id.communique.mention.TimeExpression.Weekend;
import org.w3id.communique.mention.TimeExpression.Which;
import org.w3id.communique.mention.TimeMention;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.text.Token;

/**
 * Which times look ahead, whatever the tense: "flies to Moscow next week", "a visit that was
 * scheduled for Wednesday"; and that the present tense has no time behind it (Quirk et al. 1985,
 * 4.5 and 4.45).
 */
final class Schedules {
  private static final int MAX_CLIMB = 3;

  /** Within how many days a day of the calendar without a year is rather the next than the last. */
  private static final int SOON = 60;

  private static final Set<EventType> TIMETABLED = Set.of(EventType.VISIT, EventType.MEETING);

  private final SentenceContext context;
  private final WordTable words;

  /**
   * Takes a sentence.
   *
   * @param words class {@code arranges}
   */
  Schedules(SentenceContext context, WordTable words) {
    this.context = context;
    this.words = words;
  }

  /** Whether the simple present tells of what is to come: "arrives in Kyiv on Friday". */
  boolean isTimetabled(EventMention event, TimeExpression time, Optional<LocalDate> published) {
    boolean bare = event.trigger().isNoun() && event.support().isEmpty();
    return TIMETABLED.contains(event.type())
        && (bare
            ? liesWellAhead(time, published)
            : isSimplePresent(event.predicate()) && liesAhead(time, published));
  }

  /**
   * Whether the time of an event that a noun names lies behind, whatever it was "ahead of": "fell
   * ahead of the February 22 meeting".
   */
  boolean isBehind(EventMention event, TimeExpression time, Optional<LocalDate> published) {
    return event.trigger().isNoun()
        && event.support().isEmpty()
        && switch (time.point()) {
          case CalendarDay day when day.year().isEmpty() ->
              published.filter(p -> isSoonBefore(day, p)).isPresent();
          case FromPublication offset -> offset.offset() < 0;
          case Weekday day -> day.which().filter(Which.LAST::equals).isPresent();
          case CalendarMonth month -> month.which().filter(Which.LAST::equals).isPresent();
          default -> false;
        };
  }

  private static boolean isSoonBefore(CalendarDay day, LocalDate published) {
    long days = ChronoUnit.DAYS.between(published, day.day().atYear(published.getYear()));
    return days < 0 && days >= -SOON;
  }

  /** Whether a time that goes with a noun is yet to come: "his visit from April 29". */
  private static boolean liesWellAhead(TimeExpression time, Optional<LocalDate> published) {
    return switch (time.point()) {
      case Weekday day -> day.which().filter(Which.NEXT::equals).isPresent();
      case CalendarDay day when day.year().isEmpty() ->
          published.filter(p -> isSoonAfter(day, p)).isPresent();
      case CalendarMonth month -> month.which().filter(Which.NEXT::equals).isPresent();
      case TimeExpression other -> liesAhead(other, published);
    };
  }

  private static boolean isSoonAfter(CalendarDay day, LocalDate published) {
    long days = ChronoUnit.DAYS.between(published, day.day().atYear(published.getYear()));
    return days > 0 && days <= SOON;
  }

  private static boolean liesAhead(TimeExpression time, Optional<LocalDate> published) {
    return switch (time) {
      case FromPublication offset -> offset.offset() > 0;
      case Ahead ahead -> true;
      case WeekdayOfWeek day -> day.weeks() > 0;
      case Weekend weekend -> weekend.which().filter(Which.NEXT::equals).isPresent();
      case CalendarMonth month ->
          month
              .which()
              .map(Which.NEXT::equals)
              .orElseGet(() -> month.year().isEmpty() && !isMonthOf(month, published));
      case Weekday day ->
          day.which()
              .map(Which.NEXT::equals)
              .orElseGet(() -> published.filter(p -> p.getDayOfWeek() == day.day()).isEmpty());
      default -> false;
    };
  }

  /** "Visits Korea in November", said in November, may be of what is told as news. */
  private static boolean isMonthOf(CalendarMonth month, Optional<LocalDate> published) {
    return published.filter(day -> day.getMonth() != month.month()).isEmpty();
  }

  /** Whether a verb in the simple present is no verb for a time, since that lies in the past. */
  boolean isTooLate(Token verb, TimeExpression time) {
    return isSimplePresent(verb)
        && switch (time) {
          case FromPublication offset -> offset.offset() < 0;
          case Weekday day -> day.which().filter(Which.LAST::equals).isPresent();
          case CalendarMonth month -> month.which().filter(Which.LAST::equals).isPresent();
          default -> false;
        };
  }

  boolean isSimplePresent(Token verb) {
    return isPresent(verb) && context.sentence().dependents(verb, "aux", "auxpass").isEmpty();
  }

  /** Whether the sentence tells what is new, in the present tense. */
  boolean isNews() {
    return context.sentence().tokens().stream()
        .anyMatch(t -> t.relation().equals("root") && isTold(t));
  }

  /**
   * "Turkey says", "rebels are killed", "leaders are considering", "ships have left"; of a bare
   * verb the parser may not see that it is in the present tense.
   */
  boolean isTold(Token verb) {
    List<Token> auxiliaries = context.sentence().dependents(verb, "aux", "auxpass");
    boolean composed =
        !auxiliaries.isEmpty()
            && auxiliaries.stream().noneMatch(t -> t.tag().equals("MD") || t.tag().equals("VBD"))
            && auxiliaries.stream().anyMatch(Schedules::isPresent);
    boolean bare = verb.tag().equals("VB") && auxiliaries.isEmpty();
    return isSimplePresent(verb) || composed || bare;
  }

  /** The "scheduled" and "due" of "had been scheduled to arrive", "was due to meet". */
  private boolean isSet(Token word) {
    return word.lemma().equals("due")
        || words.is(word.lemma(), "arranges") && context.syntax().isPassive(word);
  }

  private static boolean isPresent(Token verb) {
    return verb.tag().equals("VBZ") || verb.tag().equals("VBP");
  }

  /** Whether a time is one for which something was arranged: "was to leave on Tuesday". */
  boolean isArranged(TimeMention time) {
    Optional<Token> current = context.syntax().governor(context.sentence().token(time.head()));
    for (int i = 0; i < MAX_CLIMB && current.isPresent() && !current.get().isVerb(); i++) {
      current = current.flatMap(context.syntax()::governor);
    }
    return current.filter(Token::isVerb).filter(this::arranges).isPresent();
  }

  private boolean arranges(Token verb) {
    boolean planned = words.is(verb.lemma(), "arranges") && context.syntax().isPassive(verb);
    boolean was =
        ClauseMood.isInfinitive(context, verb)
            && context.syntax().governor(verb).filter(g -> g.lemma().equals("be")).isPresent();
    boolean set =
        ClauseMood.isInfinitive(context, verb)
            && verb.relation().equals("xcomp")
            && context.syntax().governor(verb).filter(this::isSet).isPresent();
    return planned || was || set;
  }
}
