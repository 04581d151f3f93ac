package org.w3id.communique.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.w3id.communique.lexicon.LexiconException;
import org.w3id.communique.ontology.EventType;

/**
 * The rules of one event type, read from YAML. A file names its {@code type}, word lists and
 * supports that its rules share, and the {@code rules}, each with examples and counter-examples. An
 * unknown key, type, role or class fails.
 *
 * @param type the type of all its events
 * @param rules the rules in order of the file
 * @param examples what the rules must and must not find
 */
record RuleFile(EventType type, List<EventRule> rules, List<RuleExample> examples) {
  RuleFile {
    rules = List.copyOf(rules);
    examples = List.copyOf(examples);
  }

  /** Reads the file {@code rules/NAME.yaml} beside this class. */
  static RuleFile load(String name) {
    Map<String, Object> file = yaml(name);
    Map<String, Object> base = file.get("like") instanceof String like ? yaml(like) : Map.of();
    return new RuleReader(new RuleYaml(name, file, base)).read();
  }

  private static Map<String, Object> yaml(String name) {
    String resource = "rules/" + name + ".yaml";
    try (InputStream in = RuleFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new LexiconException(
            resource + ": this file of rules is missing from the class path");
      }
      LoadSettings settings = LoadSettings.builder().setLabel(resource).build();
      return RuleYaml.mapping(resource, new Load(settings).loadFromInputStream(in));
    } catch (YamlEngineException e) {
      throw new LexiconException(resource + ": is not well-formed YAML: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
