package org.w3id.communique.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Role;

/** Reads one event from its JSON object. */
final class EventReader {
  private static final List<String> EXTRAS = List.of("phase", "choice", "outcome");

  /** How a filler is written. */
  private enum Side {
    GOLD,
    PREDICTED
  }

  private final Side side;

  private EventReader(Side side) {
    this.side = side;
  }

  /** Reads annotated events: a filler is a string, with alternatives between bars. */
  static EventReader gold() {
    return new EventReader(Side.GOLD);
  }

  /**
   * Reads predicted events: a filler is a string without bars, or an object with name, code and
   * mention.
   */
  static EventReader predicted() {
    return new EventReader(Side.PREDICTED);
  }

  /**
   * The event that an object describes; empty if its type is none that is scored.
   *
   * @throws EvaluationException if roles or fillers are malformed; the message lacks the place
   */
  Optional<ScoredEvent> read(JsonNode json) throws EvaluationException {
    if (!(json instanceof ObjectNode event)) {
      throw new EvaluationException("an event is no object");
    }
    String name = event.path("type").asText();
    if (!event.path("roles").isObject()) {
      throw new EvaluationException(name + ": roles is no object");
    }
    Optional<EventType> type = EventType.of(name).filter(ScoredRoles.TYPES::contains);
    return type.isEmpty() ? Optional.empty() : Optional.of(read(event, type.get()));
  }

  private ScoredEvent read(ObjectNode event, EventType type) throws EvaluationException {
    Map<Role, List<FillerNames>> roles = new EnumMap<>(Role.class);
    for (Map.Entry<String, JsonNode> role : event.path("roles").properties()) {
      List<FillerNames> fillers = fillers(type, role.getKey(), role.getValue());
      Role.of(role.getKey())
          .filter(type.roles()::contains)
          .ifPresent(known -> roles.put(known, fillers));
    }
    Map<String, String> extras = new HashMap<>();
    for (String extra : EXTRAS) {
      said(event, extra).ifPresent(value -> extras.put(extra, value));
    }
    return new ScoredEvent(
        type,
        roles,
        said(event, "factuality"),
        said(event, "date"),
        extras,
        fillers(type, "attributedTo", event.path("attributedTo")),
        said(event, "evidence").orElse(""),
        offset(event, "begin"),
        offset(event, "end"),
        event);
  }

  private List<FillerNames> fillers(EventType type, String where, JsonNode values)
      throws EvaluationException {
    if (values.isMissingNode() || values.isNull()) {
      return List.of();
    }
    if (!values.isArray()) {
      throw new EvaluationException(type.localName() + ": " + where + " is no list");
    }
    List<FillerNames> fillers = new ArrayList<>();
    for (JsonNode value : values) {
      fillers.add(
          names(value)
              .orElseThrow(
                  () ->
                      new EvaluationException(
                          type.localName() + ": " + where + ": filler " + value)));
    }
    return fillers;
  }

  private Optional<FillerNames> names(JsonNode value) {
    return switch (side) {
      case GOLD ->
          value.isTextual()
              ? Optional.of(FillerNames.of(value.textValue().split("\\|", -1)))
              : Optional.empty();
      case PREDICTED -> predictedNames(value);
    };
  }

  private static Optional<FillerNames> predictedNames(JsonNode value) {
    if (value.isTextual()) {
      return value.textValue().contains("|")
          ? Optional.empty()
          : Optional.of(FillerNames.of(value.textValue()));
    }
    List<String> strings = new ArrayList<>();
    value
        .elements()
        .forEachRemaining(field -> Optional.ofNullable(field.textValue()).ifPresent(strings::add));
    if (!value.isObject()
        || strings.isEmpty()
        || strings.stream().anyMatch(text -> text.contains("|"))) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    for (String key : List.of("name", "code", "mention")) {
      said(value, key).ifPresent(names::add);
    }
    return Optional.of(FillerNames.of(names.toArray(String[]::new)));
  }

  private static Optional<String> said(JsonNode json, String key) {
    return Optional.ofNullable(json.path(key).textValue()).filter(text -> !text.isEmpty());
  }

  private static Optional<Integer> offset(JsonNode json, String key) {
    JsonNode value = json.path(key);
    return value.isInt() ? Optional.of(value.intValue()) : Optional.empty();
  }
}
