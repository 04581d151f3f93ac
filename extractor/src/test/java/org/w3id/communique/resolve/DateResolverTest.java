package org.w3id.communique.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3id.communique.mention.TimeExpression;
import org.w3id.communique.mention.TimeExpression.Bound;
import org.w3id.communique.mention.TimeExpression.Bounded;
import org.w3id.communique.mention.TimeExpression.CalendarDay;
import org.w3id.communique.mention.TimeExpression.CalendarMonth;
import org.w3id.communique.mention.TimeExpression.CalendarYear;
import org.w3id.communique.mention.TimeExpression.FromEvent;
import org.w3id.communique.mention.TimeExpression.FromPrevious;
import org.w3id.communique.mention.TimeExpression.FromPublication;
import org.w3id.communique.mention.TimeExpression.Range;
import org.w3id.communique.mention.TimeExpression.Stretch;
import org.w3id.communique.mention.TimeExpression.Weekday;
import org.w3id.communique.mention.TimeExpression.Weekend;
import org.w3id.communique.mention.TimeExpression.Which;

class DateResolverTest {
  private static final LocalDate TUESDAY = LocalDate.of(2024, 6, 18);

  private final DateResolver resolver = new DateResolver();

  @Test
  void aDayOfTheWeekInATextOfThatDayIsThatDay() {
    TimeExpression tuesday = new Weekday(DayOfWeek.TUESDAY, Optional.empty());

    for (Direction direction : Direction.values()) {
      assertThat(resolve(tuesday, direction)).contains(EventDate.of(TUESDAY));
    }
  }

  @Test
  void withoutADayOfPublicationOnlyAStatedYearResolves() {
    TimeExpression year = new CalendarYear(2000);
    List<TimeExpression> relative =
        List.of(
            new Weekday(DayOfWeek.TUESDAY, Optional.of(Which.LAST)),
            new Weekend(Optional.of(Which.LAST)),
            new CalendarDay(MonthDay.of(6, 18), Optional.empty()),
            new CalendarMonth(Month.JUNE, Optional.empty(), Optional.of(Which.LAST)),
            new FromPublication(ChronoUnit.YEARS, -1),
            new Stretch(ChronoUnit.YEARS, -4),
            new Bounded(Bound.SINCE, year));

    assertThat(resolver.resolve(year, Direction.PAST, Optional.empty(), Optional.empty()))
        .map(EventDate::lexical)
        .contains("2000");
    assertThat(relative)
        .allSatisfy(
            time ->
                assertThat(
                        resolver.resolve(time, Direction.PAST, Optional.empty(), Optional.empty()))
                    .isEmpty());
  }

  @Test
  void aLeapDayIsSoughtInLeapYears() {
    CalendarDay day = new CalendarDay(MonthDay.of(2, 29), Optional.empty());

    assertThat(resolve(day, Direction.PAST)).contains(EventDate.of(LocalDate.of(2024, 2, 29)));
    assertThat(
            resolve(
                new CalendarDay(MonthDay.of(2, 29), Optional.of(new CalendarYear(2023))),
                Direction.PAST))
        .isEmpty();
  }

  @Test
  void theOtherEventOfADistanceLiesOnItsOtherSide() {
    assertThat(
            resolver.resolveOther(
                new FromEvent(ChronoUnit.DAYS, 1), EventDate.of(LocalDate.of(2022, 3, 6))))
        .contains(EventDate.of(LocalDate.of(2022, 3, 5)));
    assertThat(
            resolver.resolveOther(
                new FromEvent(ChronoUnit.DAYS, -1), EventDate.of(LocalDate.of(2022, 3, 6))))
        .contains(EventDate.of(LocalDate.of(2022, 3, 7)));
  }

  @Test
  void nothingIsMorePreciseThanWhatItIsCountedFrom() {
    Optional<EventDate> month = Optional.of(EventDate.of(YearMonth.of(2023, 5)));
    TimeExpression nextDay = new FromPrevious(ChronoUnit.DAYS, 1);

    assertThat(resolver.resolve(nextDay, Direction.PAST, Optional.of(TUESDAY), month)).isEmpty();
  }

  @Test
  void aRangeThatEndsBeforeItBeginsIsNoDate() {
    Range backwards = new Range(new CalendarYear(2016), new CalendarYear(2014));

    assertThat(resolve(backwards, Direction.PAST)).isEmpty();
  }

  @Test
  void anIntervalSpansItsParts() {
    EventDate interval =
        resolve(new Bounded(Bound.SINCE, new CalendarYear(1998)), Direction.PAST).orElseThrow();

    assertThat(interval.lexical()).isEqualTo("1998/2024");
    assertThat(interval.begin()).isEqualTo(LocalDate.of(1998, 1, 1));
    assertThat(interval.end()).isEqualTo(LocalDate.of(2024, 12, 31));
  }

  private Optional<EventDate> resolve(TimeExpression time, Direction direction) {
    return resolver.resolve(time, direction, Optional.of(TUESDAY), Optional.empty());
  }
}
