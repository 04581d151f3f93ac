package org.w3id.communique.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Opens files, each according to its format. Keeps the catalogue of the folder it was in last. */
final class FileReader {
  private final InputLimits limits;
  private Optional<FolderCatalog> last = Optional.empty();

  FileReader(InputLimits limits) {
    this.limits = limits;
  }

  /** The readings of a file; a file that cannot be opened gives one that says so. */
  FileReadings open(InputFile file) {
    try {
      return switch (file.format()) {
        case JSON_LINES ->
            jsonLines(file.name(), new BufferedInputStream(Files.newInputStream(file.path())));
        case COMPRESSED_JSON_LINES -> compressed(file);
        case PLAIN_TEXT -> FileReadings.only(plainText(file));
      };
    } catch (IOException e) {
      return FileReadings.only(
          Reading.rejected(Place.of(file.name()), "cannot be read: " + Failure.of(e)));
    }
  }

  private FileReadings compressed(InputFile file) throws IOException {
    InputStream raw = new BufferedInputStream(Files.newInputStream(file.path()));
    try {
      return jsonLines(file.name(), BoundedGunzip.of(raw, limits));
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  private FileReadings jsonLines(String name, InputStream in) {
    return new JsonLinesFile(
        name, new BoundedLines(in, limits.documentBytes()), limits.documentBytes());
  }

  private Reading plainText(InputFile file) {
    Path folder = Optional.ofNullable(file.path().getParent()).orElse(Path.of(""));
    if (last.filter(seen -> seen.folder.equals(folder)).isEmpty()) {
      last = Optional.of(FolderCatalog.of(folder, file.folderName()));
    }
    return switch (last.get().result) {
      case Usable usable -> PlainTextFile.read(file, usable.catalog, limits);
      case Unusable unusable ->
          Reading.rejected(Place.of(file.name()), "its catalogue " + unusable.reason);
    };
  }

  private sealed interface CatalogResult {}

  private record Usable(Catalog catalog) implements CatalogResult {}

  private record Unusable(String reason) implements CatalogResult {}

  private record FolderCatalog(Path folder, CatalogResult result) {
    static FolderCatalog of(Path folder, String name) {
      try {
        return new FolderCatalog(folder, new Usable(Catalog.in(folder, name)));
      } catch (Refusal refusal) {
        Place place = new Place(name + Catalog.FILE_NAME, refusal.line());
        return new FolderCatalog(folder, new Unusable(place + " " + refusal.reason()));
      }
    }
  }
}
