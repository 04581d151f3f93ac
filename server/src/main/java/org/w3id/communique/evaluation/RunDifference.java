package org.w3id.communique.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.w3id.communique.evaluation.Evaluation.Found;

/** What one run gained and lost against another on the same annotated documents. */
public final class RunDifference {
  private final Evaluation run;
  private final Evaluation other;

  private RunDifference(Evaluation run, Evaluation other) {
    this.run = run;
    this.other = other;
  }

  /**
   * A table of figures side by side, and what was gained and lost.
   *
   * @param examples how many events of each kind to list
   */
  public static String of(Evaluation run, Evaluation other, int examples) {
    return new RunDifference(run, other).report(examples);
  }

  private String report(int examples) {
    StringBuilder report = new StringBuilder();
    report.append(
        String.format(Locale.ROOT, "%-30s %8s %8s %8s\n", "", "against", "now", "change"));
    for (Level level : Level.values()) {
      figure(report, level.label() + " precision", e -> counts(e, level).precision());
      figure(report, level.label() + " recall", e -> counts(e, level).recall());
      figure(report, level.label() + " F1", e -> counts(e, level).f1());
    }
    figure(report, "core fillers F1", e -> e.coreFillers().f1());
    figure(report, "factuality of aligned", e -> e.factuality().value().orElse(0));
    figure(report, "dates of aligned", e -> e.date().value().orElse(0));
    figure(report, "attribution of aligned", e -> e.attribution().value().orElse(0));
    figure(report, "phase of aligned", e -> e.extra().value().orElse(0));
    changes(report, examples);
    return report.toString();
  }

  private void changes(StringBuilder report, int examples) {
    for (Level level : List.of(Level.DETECTED, Level.PARTICIPANTS, Level.CLAIM)) {
      list(report, "gained, " + level.label(), reached(run, other, level), examples);
      list(report, "lost, " + level.label(), reached(other, run, level), examples);
    }
    list(report, "false alarms gone", alarms(other, run), examples);
    list(report, "false alarms new", alarms(run, other), examples);
  }

  /** Annotated events for which one run reaches the level and the other does not. */
  private static List<String> reached(Evaluation one, Evaluation two, Level level) {
    Map<Evaluation.Place, Found> others = two.details().found();
    List<String> events = new ArrayList<>();
    one.details()
        .found()
        .forEach(
            (place, found) -> {
              boolean there =
                  Optional.ofNullable(others.get(place)).filter(f -> f.reaches(level)).isPresent();
              if (found.reaches(level) && !there) {
                events.add(place.document() + ": " + found.gold().line());
              }
            });
    return events;
  }

  private static List<String> alarms(Evaluation one, Evaluation two) {
    List<String> others = lines(two);
    List<String> events = new ArrayList<>(lines(one));
    others.forEach(events::remove);
    return events;
  }

  private static List<String> lines(Evaluation evaluation) {
    return evaluation.alarms().stream()
        .map(alarm -> alarm.document() + ": " + alarm.predicted().map(ScoredEvent::line).orElse(""))
        .toList();
  }

  private static void list(StringBuilder report, String name, List<String> events, int examples) {
    report.append(String.format(Locale.ROOT, "%5d  %s\n", events.size(), name));
    events.stream()
        .limit(examples)
        .forEach(event -> report.append("         ").append(event).append('\n'));
  }

  private void figure(StringBuilder report, String name, ToDoubleFunction<Evaluation> figure) {
    double before = figure.applyAsDouble(other);
    double now = figure.applyAsDouble(run);
    report.append(
        String.format(Locale.ROOT, "%-30s %8.4f %8.4f %+8.4f\n", name, before, now, now - before));
  }

  private static Counts counts(Evaluation evaluation, Level level) {
    return switch (level) {
      case DETECTED -> evaluation.all().detected();
      case PARTICIPANTS -> evaluation.all().participants();
      case CLAIM -> evaluation.all().claim();
    };
  }
}
