package org.w3id.communique.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.communique.evaluation.Evaluation.Finding;
import org.w3id.communique.evaluation.Evaluation.LevelCounts;
import org.w3id.communique.ontology.EventType;

/** Writes an evaluation for people, and for programs. */
public final class EvaluationReport {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DIGITS_FOR_PROGRAMS = 4;
  private static final int DIGITS_FOR_PEOPLE = 2;

  private EvaluationReport() {}

  /**
   * A table by type and a line on the details.
   *
   * @param errors how many of the misses, and of the false alarms, to show below, one JSON object a
   *     line
   */
  public static String table(Evaluation evaluation, int errors) {
    StringBuilder table = new StringBuilder();
    table.append(
        "type             gold  pred   detected P/R/F1      participants P/R/F1  claim P/R/F1\n");
    for (EventType type : ScoredRoles.TYPES) {
      Optional.ofNullable(evaluation.byType().get(type))
          .ifPresent(counts -> table.append(row(type.localName(), counts)));
    }
    table.append(row("ALL", evaluation.all()));
    table.append("core fillers P/R/F1 ").append(cell(evaluation.coreFillers()));
    table.append("; on aligned events: factuality ").append(cell(evaluation.factuality()));
    table.append(", date ").append(cell(evaluation.date()));
    table.append(", attribution ").append(cell(evaluation.attribution()));
    table.append(", phase ").append(cell(evaluation.extra()));
    table.append(", other roles F1 ").append(programs(evaluation.otherFillers().f1()));
    table.append("; restated ").append(evaluation.restated()).append('\n');
    append(table, evaluation.misses(), errors);
    append(table, evaluation.alarms(), errors);
    return table.toString();
  }

  /** The figures as one JSON object. */
  public static String json(Evaluation evaluation) {
    ObjectNode json = JSON.createObjectNode();
    json.put("documents", evaluation.documents());
    json.put("gold", evaluation.all().claim().gold());
    json.put("predicted", evaluation.all().claim().predicted());
    json.put("restated", evaluation.restated());
    json.set("detected", figures(evaluation.all().detected()));
    json.set("participants", figures(evaluation.all().participants()));
    json.set("claim", figures(evaluation.all().claim()));
    json.set("fillers", figures(evaluation.coreFillers()));
    ObjectNode aligned = json.putObject("on_aligned");
    put(aligned, "factuality", evaluation.factuality());
    put(aligned, "date", evaluation.date());
    put(aligned, "attribution", evaluation.attribution());
    put(aligned, "phase", evaluation.extra());
    aligned.set("other_roles", figures(evaluation.otherFillers()));
    return write(json);
  }

  private static String row(String name, LevelCounts counts) {
    return String.format(
        Locale.ROOT,
        "%-15s %5d %5d   %s       %s       %s\n",
        name,
        counts.claim().gold(),
        counts.claim().predicted(),
        cell(counts.detected()),
        cell(counts.participants()),
        cell(counts.claim()));
  }

  private static String cell(Counts counts) {
    return people(counts.precision()) + "/" + people(counts.recall()) + "/" + people(counts.f1());
  }

  private static String cell(Share share) {
    return share.value().isPresent() ? programs(share.value().getAsDouble()).toString() : "-";
  }

  private static void append(StringBuilder table, List<Finding> findings, int most) {
    for (Finding finding : findings.subList(0, Math.min(most, findings.size()))) {
      ObjectNode json = JSON.createObjectNode();
      json.put("doc", finding.document());
      json.put("what", finding.fault().name().toLowerCase(Locale.ROOT));
      json.set("gold", finding.gold().map(ScoredEvent::shown).orElse(null));
      json.set("predicted", finding.predicted().map(ScoredEvent::shown).orElse(null));
      table.append(write(json)).append('\n');
    }
  }

  private static ObjectNode figures(Counts counts) {
    return JSON.createObjectNode()
        .put("p", programs(counts.precision()))
        .put("r", programs(counts.recall()))
        .put("f1", programs(counts.f1()));
  }

  private static void put(ObjectNode json, String key, Share share) {
    if (share.value().isPresent()) {
      json.put(key, programs(share.value().getAsDouble()));
    } else {
      json.putNull(key);
    }
  }

  private static String people(double figure) {
    return new BigDecimal(figure)
        .setScale(DIGITS_FOR_PEOPLE, RoundingMode.HALF_EVEN)
        .toPlainString();
  }

  /** Four digits, without zeros at the end but for the first. */
  private static BigDecimal programs(double figure) {
    BigDecimal rounded =
        new BigDecimal(figure)
            .setScale(DIGITS_FOR_PROGRAMS, RoundingMode.HALF_EVEN)
            .stripTrailingZeros();
    return rounded.scale() < 1 ? rounded.setScale(1) : rounded;
  }

  private static String write(ObjectNode json) {
    try {
      return JSON.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a tree can always be written", e);
    }
  }
}
