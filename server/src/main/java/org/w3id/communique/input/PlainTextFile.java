package org.w3id.communique.input;

import java.io.IOException;
import java.util.Map;

/** Reads a file that is one document: its text, after a front matter if it has one. */
final class PlainTextFile {
  private PlainTextFile() {}

  /**
   * The one reading of a file.
   *
   * @param file what to read
   * @param catalog what its folder's catalogue says; the front matter of the file itself goes
   *     before
   */
  static Reading read(InputFile file, Catalog catalog, InputLimits limits) {
    Place place = Place.of(file.name());
    try {
      String content = StrictUtf8.decode(BoundedFile.read(file.path(), limits.documentBytes()));
      FrontMatter parts = FrontMatter.of(content);
      DocumentFields fields = new DocumentFields();
      fields.put("id", file.nameWithoutEnding());
      fields.put("text", parts.text());
      add(fields, parts.keys(), place);
      add(fields, catalog.about(file.fileName()), catalog.place());
      return new Reading.Accepted(fields.toDocument(), place);
    } catch (Refusal refusal) {
      return Reading.rejected(new Place(file.name(), refusal.line()), refusal.reason());
    } catch (IOException e) {
      return Reading.rejected(place, "cannot be read: " + Failure.of(e));
    }
  }

  private static void add(DocumentFields fields, Map<String, YamlNode> keys, Place source)
      throws Refusal {
    for (Map.Entry<String, YamlNode> entry : keys.entrySet()) {
      if (!DocumentFields.knows(entry.getKey())) {
        continue;
      }
      switch (entry.getValue()) {
        case YamlNode.Text text -> fields.put(entry.getKey(), text.value());
        case YamlNode.Nothing nothing -> {}
        case YamlNode.Other other ->
            throw noString(entry.getKey(), source, other.line(), other.kind());
        case YamlNode.Mapping mapping ->
            throw noString(entry.getKey(), source, mapping.line(), "a mapping");
      }
    }
  }

  private static Refusal noString(String key, Place source, int line, String kind) {
    return new Refusal(
        new Place(source.file(), line) + ": \"" + key + "\" is no string but " + kind);
  }
}
