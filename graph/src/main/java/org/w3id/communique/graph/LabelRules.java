package org.w3id.communique.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.w3id.communique.ontology.Choice;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.Phase;

/**
 * How events read, kept as data.
 *
 * @param templates in order of preference within a type
 * @param statusWords in order of preference within a status
 */
record LabelRules(List<LabelTemplate> templates, List<StatusWords> statusWords) {
  private static final String TEMPLATES = "labels.tsv";
  private static final String STATUS_WORDS = "status-words.tsv";

  /** When a note on an event's status applies. */
  enum Condition {
    CONTESTED,
    REPORTED,
    ANY;

    boolean holds(Event event) {
      return switch (this) {
        case CONTESTED -> event.contested();
        case REPORTED -> event.reported();
        case ANY -> true;
      };
    }
  }

  /**
   * A note on an event's status.
   *
   * @param status the status
   * @param condition what else must hold
   * @param words the note; empty for none
   */
  record StatusWords(Factuality status, Condition condition, String words) {}

  LabelRules {
    templates = List.copyOf(templates);
    statusWords = List.copyOf(statusWords);
  }

  /**
   * Loads the rules of the program.
   *
   * @throws IllegalStateException if a line is wrong; the message names file and line
   */
  static LabelRules load() {
    return new LabelRules(
        read(TEMPLATES, LabelRules::template), read(STATUS_WORDS, LabelRules::words));
  }

  private static LabelTemplate template(String[] fields) {
    EventType type = EventType.of(fields[0]).orElseThrow(() -> unknown(fields[0]));
    Optional<String> variant = Optional.of(fields[1]).filter(name -> !name.isEmpty());
    variant
        .filter(name -> Phase.of(name).isEmpty() && Choice.of(name).isEmpty())
        .ifPresent(
            name -> {
              throw unknown(name);
            });
    return LabelTemplate.of(type, variant, fields[2]);
  }

  private static StatusWords words(String[] fields) {
    Factuality status = Factuality.of(fields[0]).orElseThrow(() -> unknown(fields[0]));
    return new StatusWords(
        status, Condition.valueOf(fields[1].toUpperCase(Locale.ROOT)), fields[2]);
  }

  private static IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException("unknown name: " + name);
  }

  private static <T> List<T> read(String file, Function<String[], T> entry) {
    List<String> lines = lines(file);
    List<T> entries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith("#")) {
        try {
          String[] fields = lines.get(i).split("\t", -1);
          if (fields.length != 3) {
            throw new IllegalArgumentException(fields.length + " fields instead of 3");
          }
          entries.add(entry.apply(fields));
        } catch (IllegalArgumentException e) {
          throw new IllegalStateException(file + ":" + (i + 1) + ": " + e.getMessage(), e);
        }
      }
    }
    return entries;
  }

  private static List<String> lines(String file) {
    try (InputStream in = LabelRules.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
