package org.w3id.communique.evaluation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3id.communique.evaluation.Mistake.Group;

/** Writes for people what is wrong, grouped by what it comes from, the largest group first. */
public final class CauseReport {
  private CauseReport() {}

  /**
   * Counts by cause.
   *
   * @param examples how many mistakes of each cause to show below it
   */
  public static String of(Evaluation evaluation, int examples) {
    StringBuilder report = new StringBuilder();
    for (Group group : Group.values()) {
      List<Mistake> mistakes =
          evaluation.details().mistakes().stream().filter(m -> m.group() == group).toList();
      if (!mistakes.isEmpty()) {
        report.append(String.format(Locale.ROOT, "%5d  %s\n", mistakes.size(), group.label()));
        byCause(mistakes).forEach((cause, of) -> cause(report, cause, of, examples));
      }
    }
    return report.toString();
  }

  private static Map<String, List<Mistake>> byCause(List<Mistake> mistakes) {
    Map<String, List<Mistake>> grouped = new LinkedHashMap<>();
    mistakes.stream()
        .map(Mistake::cause)
        .distinct()
        .map(cause -> mistakes.stream().filter(m -> m.cause().equals(cause)).toList())
        .sorted(
            Comparator.comparingInt((List<Mistake> of) -> -of.size())
                .thenComparing(of -> of.getFirst().cause()))
        .forEach(of -> grouped.put(of.getFirst().cause(), of));
    return grouped;
  }

  private static void cause(
      StringBuilder report, String cause, List<Mistake> mistakes, int examples) {
    report.append(String.format(Locale.ROOT, "  %5d  %s\n", mistakes.size(), cause));
    mistakes.stream().limit(examples).forEach(mistake -> example(report, mistake));
  }

  private static void example(StringBuilder report, Mistake mistake) {
    report
        .append("           ")
        .append(mistake.document())
        .append(": \u201c")
        .append(mistake.sentence().strip().replaceAll("\\s+", " "))
        .append("\u201d\n");
    mistake
        .gold()
        .ifPresent(
            event -> report.append("             annotated ").append(event.line()).append('\n'));
    mistake
        .predicted()
        .ifPresent(
            event -> report.append("             predicted ").append(event.line()).append('\n'));
    if (!mistake.detail().isEmpty()) {
      report.append("             ").append(mistake.detail()).append('\n');
    }
  }
}
