package org.w3id.communique.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.w3id.communique.ontology.IriSpace;

/**
 * Reads corrections from a YAML list of mappings of plain values and of lists of such. Whatever
 * else YAML can say is refused, and every refusal names the line.
 */
final class CorrectionFile {
  private static final int LONGEST = 1 << 22;

  private final String file;
  private final IriSpace space;

  CorrectionFile(String file, IriSpace space) {
    this.file = file;
    this.space = space;
  }

  /** The entries of a text in their order; none for an empty one. */
  List<Correction> read(String text) {
    Optional<Node> root = root(text);
    if (root.isEmpty()) {
      return List.of();
    }
    if (!(root.get() instanceof SequenceNode list)) {
      throw refused(root.get(), "is no list; begin each entry with a hyphen");
    }
    List<Correction> entries = new ArrayList<>();
    for (Node node : list.getValue()) {
      if (!(node instanceof MappingNode mapping)) {
        throw refused(node, "this entry is no mapping; write such as  reject: claim/KEY");
      }
      entries.add(new CorrectionEntry(file, line(node), values(mapping), space).correction());
    }
    return entries;
  }

  private Optional<Node> root(String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setCodePointLimit(LONGEST)
            .setMaxAliasesForCollections(0)
            .build();
    try {
      return new Compose(settings).composeString(text);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new CorrectionException(file, line, "is not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new CorrectionException(file, 1, "is not YAML: " + e.getMessage());
    }
  }

  private Map<String, List<String>> values(MappingNode mapping) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (NodeTuple pair : mapping.getValue()) {
      String key = text(pair.getKeyNode());
      List<String> value =
          pair.getValueNode() instanceof SequenceNode list
              ? list.getValue().stream().map(this::text).toList()
              : List.of(text(pair.getValueNode()));
      if (values.put(key, value) != null) {
        throw refused(pair.getKeyNode(), "'" + key + "' stands twice in one entry");
      }
    }
    return values;
  }

  /** A plain value as it is written, be it a number or a date. */
  private String text(Node node) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    throw refused(node, "a plain value must stand here");
  }

  private CorrectionException refused(Node node, String problem) {
    return new CorrectionException(file, line(node), problem);
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
