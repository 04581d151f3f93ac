package org.w3id.communique.input;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.JsonScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/**
 * Reads a YAML mapping of plain values, two levels deep at most, from the parser's events: nothing
 * is constructed, no alias is expanded, and depth costs no stack.
 */
final class YamlMappingParser {
  private static final int DEEPEST = 2;
  private static final int LONGEST = 1 << 20;
  private static final ScalarResolver SCALARS = new JsonScalarResolver();

  private YamlMappingParser() {}

  /**
   * Reads a mapping.
   *
   * @param yaml the whole YAML text
   * @param firstLine the line of the file on which it begins
   * @throws Refusal if it is not YAML or no mapping
   */
  static YamlNode.Mapping parse(String yaml, int firstLine) throws Refusal {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(LONGEST).build();
    Events events = new Events(new Parse(settings).parseString(yaml).iterator(), firstLine);
    try {
      if (!events.documentStarts()) {
        return new YamlNode.Mapping(firstLine, Map.of());
      }
      Event root = events.next();
      if (root instanceof MappingStartEvent) {
        return mapping(events, root, 1);
      }
      throw new Refusal("is no YAML mapping of keys to values", events.lineOf(root));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + firstLine).orElse(firstLine);
      throw new Refusal("is not YAML: " + e.getProblem(), line);
    } catch (YamlEngineException e) {
      throw new Refusal("is not YAML: " + e.getMessage(), firstLine);
    }
  }

  private static YamlNode.Mapping mapping(Events events, Event start, int depth) throws Refusal {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
      if (!(key instanceof ScalarEvent name)) {
        throw new Refusal("has a key that is no plain word", events.lineOf(key));
      }
      Event value = events.next();
      if (entries.put(name.getValue(), node(events, value, depth)) != null) {
        throw new Refusal("gives \"" + name.getValue() + "\" twice", events.lineOf(key));
      }
    }
    return new YamlNode.Mapping(events.lineOf(start), entries);
  }

  private static YamlNode node(Events events, Event value, int depth) throws Refusal {
    if (value instanceof MappingStartEvent && depth < DEEPEST) {
      return mapping(events, value, depth + 1);
    }
    int line = events.lineOf(value);
    if (value instanceof ScalarEvent scalar) {
      return scalar(scalar, line);
    }
    events.skipRest(value);
    return new YamlNode.Other(
        line, value instanceof NodeEvent ? "a list or a mapping" : "no value");
  }

  private static YamlNode scalar(ScalarEvent scalar, int line) {
    Tag tag =
        scalar
            .getTag()
            .map(Tag::new)
            .orElseGet(
                () ->
                    SCALARS.resolve(
                        scalar.getValue(), scalar.getImplicit().canOmitTagInPlainScalar()));
    if (tag.equals(Tag.NULL)) {
      return new YamlNode.Nothing(line);
    }
    return tag.equals(Tag.STR)
        ? new YamlNode.Text(line, scalar.getValue())
        : new YamlNode.Other(line, "a number or true or false; put it in quotes");
  }

  /** The parser's events, with lines counted in the file. */
  private record Events(Iterator<Event> events, int firstLine) {
    Event next() {
      return events.next();
    }

    int lineOf(Event event) {
      return event.getStartMark().map(mark -> mark.getLine() + firstLine).orElse(firstLine);
    }

    /** Passes over the start of the stream; false if nothing but comments follows. */
    boolean documentStarts() {
      next();
      return next().getEventId() == Event.ID.DocumentStart;
    }

    void skipRest(Event start) {
      int open = opens(start);
      while (open > 0) {
        open += opens(next());
      }
    }

    private static int opens(Event event) {
      return switch (event.getEventId()) {
        case MappingStart, SequenceStart -> 1;
        case MappingEnd, SequenceEnd -> -1;
        default -> 0;
      };
    }
  }
}
