package org.w3id.communique.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code catalog.yaml} in a folder says about the plain texts beside it.
 *
 * @param place where the catalogue stands
 * @param entries file name to what is said of it
 */
record Catalog(Place place, Map<String, YamlNode> entries) {
  /** The name of the file in its folder. */
  static final String FILE_NAME = "catalog.yaml";

  /**
   * The catalogue of a folder, or an empty one.
   *
   * @param folder where to look
   * @param name the folder as it is shown in messages
   * @throws Refusal if there is one and it cannot be used
   */
  static Catalog in(Path folder, String name) throws Refusal {
    Path file = folder.resolve(FILE_NAME);
    Place place = Place.of(name + FILE_NAME);
    if (!Files.exists(file)) {
      return new Catalog(place, Map.of());
    }
    try {
      String yaml = StrictUtf8.decode(BoundedFile.read(file, InputLimits.DEFAULT.documentBytes()));
      return new Catalog(place, YamlMappingParser.parse(yaml, 1).entries());
    } catch (IOException e) {
      throw new Refusal("cannot be read: " + Failure.of(e));
    }
  }

  /**
   * What it says about a file; empty if nothing.
   *
   * @throws Refusal if the entry is no mapping of keys to values
   */
  Map<String, YamlNode> about(String fileName) throws Refusal {
    return switch (Optional.ofNullable(entries.get(fileName)).orElse(new YamlNode.Nothing(0))) {
      case YamlNode.Mapping keys -> keys.entries();
      case YamlNode.Nothing nothing -> Map.of();
      case YamlNode.Text text -> throw notKeys(text.line(), fileName);
      case YamlNode.Other other -> throw notKeys(other.line(), fileName);
    };
  }

  private Refusal notKeys(int line, String fileName) {
    return new Refusal(
        new Place(place.file(), line)
            + ": what is said of "
            + fileName
            + " are no keys and values");
  }
}
