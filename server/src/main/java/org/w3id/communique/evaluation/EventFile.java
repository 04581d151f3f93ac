package org.w3id.communique.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads files with one document and its events a line. */
final class EventFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String name;

  /** A file, by the name that messages call it. */
  EventFile(String name) {
    this.name = name;
  }

  /** One line that is not blank. */
  record Line(int number, JsonNode json) {
    String id() {
      return json.path("id").asText();
    }
  }

  /** The annotated documents in order. */
  List<GoldDocument> gold(Reader reader) throws EvaluationException, IOException {
    List<GoldDocument> documents = new ArrayList<>();
    for (Line line : lines(reader)) {
      if (!line.json.path("text").isTextual() || !line.json.path("events").isArray()) {
        throw at(line, "a gold document needs id, text and events");
      }
      List<ScoredEvent> events = new ArrayList<>();
      for (JsonNode event : line.json.path("events")) {
        Optional<ScoredEvent> read = read(line, EventReader.gold(), event);
        events.add(
            read.orElseThrow(() -> at(line, "type " + event.path("type") + " is not scored here")));
      }
      documents.add(new GoldDocument(line.id(), line.json.path("text").textValue(), events));
    }
    return documents;
  }

  /** The predicted events of each document that has some. */
  Map<String, List<ScoredEvent>> predicted(Reader reader) throws EvaluationException, IOException {
    Map<String, List<ScoredEvent>> documents = new LinkedHashMap<>();
    for (Line line : lines(reader)) {
      if (!line.json.path("events").isArray()) {
        throw at(line, "events is no list");
      }
      List<ScoredEvent> events = new ArrayList<>();
      for (JsonNode event : line.json.path("events")) {
        read(line, EventReader.predicted(), event).ifPresent(events::add);
      }
      if (documents.put(line.id(), List.copyOf(events)) != null) {
        throw at(line, "id used twice");
      }
    }
    return documents;
  }

  /** The lines that are not blank, in order. */
  List<Line> lines(Reader reader) throws EvaluationException, IOException {
    List<Line> lines = new ArrayList<>();
    BufferedReader text = new BufferedReader(reader);
    int number = 0;
    try {
      for (String line = text.readLine(); line != null; line = text.readLine()) {
        number++;
        if (!line.isBlank()) {
          lines.add(new Line(number, JSON.readTree(line)));
        }
      }
    } catch (JsonProcessingException e) {
      throw new EvaluationException(
          name + ":" + number + ": is not JSON: " + e.getOriginalMessage());
    } catch (MalformedInputException e) {
      throw new EvaluationException(
          name + ":" + (number + 1) + ": is not valid UTF-8, here or soon after");
    }
    return lines;
  }

  private Optional<ScoredEvent> read(Line line, EventReader reader, JsonNode event)
      throws EvaluationException {
    try {
      return reader.read(event);
    } catch (EvaluationException e) {
      throw at(line, String.valueOf(e.getMessage()));
    }
  }

  private EvaluationException at(Line line, String why) {
    return new EvaluationException(
        name + ":" + line.number + ": document \"" + line.id() + "\": " + why);
  }
}
