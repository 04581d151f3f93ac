package org.w3id.communique.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.Role;

/**
 * Checks a file of annotated documents: types, roles, values, and that the evidence stands in the
 * text.
 */
public final class GoldCheck {
  private static final Pattern DATE =
      Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?(/\\d{4}(-\\d\\d(-\\d\\d)?)?)?");
  private static final Set<String> KEYS =
      Set.of(
          "type",
          "roles",
          "date",
          "factuality",
          "attributedTo",
          "evidence",
          "phase",
          "choice",
          "outcome");

  private final List<String> problems = new ArrayList<>();
  private int events;

  private GoldCheck() {}

  /**
   * What was found.
   *
   * @param documents how many documents were read
   * @param events how many events
   * @param problems one line each, with file and line
   */
  public record Result(int documents, int events, List<String> problems) {}

  /**
   * Checks a file.
   *
   * @param name what messages call it
   * @throws EvaluationException if a line is no JSON
   */
  public static Result of(Reader gold, String name) throws EvaluationException, IOException {
    GoldCheck check = new GoldCheck();
    Set<String> ids = new HashSet<>();
    List<String> located = new ArrayList<>();
    for (EventFile.Line line : new EventFile(name).lines(gold)) {
      check.problems.clear();
      check.document(line.json());
      if (!ids.add(line.id())) {
        check.problems.add("id used twice");
      }
      check.problems.forEach(
          problem -> located.add(name + ":" + line.number() + ": " + line.id() + ": " + problem));
    }
    return new Result(ids.size(), check.events, List.copyOf(located));
  }

  private void document(JsonNode document) {
    for (String key : List.of("id", "text", "events")) {
      if (!document.has(key)) {
        problems.add("no " + key);
      }
    }
    for (JsonNode event : document.path("events")) {
      events++;
      EventType.of(event.path("type").asText())
          .filter(ScoredRoles.TYPES::contains)
          .ifPresentOrElse(
              type -> event(type, event, document.path("text").asText()),
              () -> problems.add("type " + event.path("type")));
    }
  }

  private void event(EventType type, JsonNode event, String text) {
    for (Map.Entry<String, JsonNode> role : event.path("roles").properties()) {
      role(type, role.getKey(), role.getValue());
    }
    require(
        ScoredRoles.core(type).stream()
            .anyMatch(role -> !event.path("roles").path(role.localName()).isEmpty()),
        type,
        "no core filler");
    String factuality = event.path("factuality").asText();
    require(Factuality.of(factuality).isPresent(), type, "factuality " + factuality);
    String date = Optional.ofNullable(event.path("date").textValue()).orElse("");
    require(date.isEmpty() || DATE.matcher(date).matches(), type, "date " + date);
    require(
        !event.has("attributedTo") || event.path("attributedTo").isArray(),
        type,
        "attributedTo is no list");
    String evidence = event.path("evidence").asText();
    require(
        !evidence.isEmpty() && text.contains(evidence),
        type,
        "evidence is not in the text: " + evidence);
    event.fieldNames().forEachRemaining(key -> require(KEYS.contains(key), type, "key " + key));
  }

  private void role(EventType type, String name, JsonNode fillers) {
    require(Role.of(name).filter(type.roles()::contains).isPresent(), type, "role " + name);
    boolean strings = fillers.isArray();
    for (JsonNode filler : fillers) {
      strings &= filler.isTextual() && !filler.textValue().isBlank();
    }
    require(strings, type, name + " is no list of strings");
  }

  private void require(boolean holds, EventType type, String problem) {
    if (!holds) {
      problems.add(type.localName() + ": " + problem);
    }
  }
}
