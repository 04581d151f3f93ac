package org.w3id.communique.input;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lists the files below a path, in an order that depends on their names alone. */
final class FileFinder {
  /** A file to read, or what is to be said of a path instead. */
  sealed interface Found {}

  /** A file to read. */
  record ToRead(InputFile file) implements Found {}

  /** Nothing to read, and why. */
  record Remark(Reading reading) implements Found {}

  private final List<Found> found = new ArrayList<>();
  private final Deque<Path> above = new ArrayDeque<>();

  private FileFinder() {}

  /**
   * What is found at a path that exists: of a folder, first its files by name, then its folders by
   * name.
   */
  static List<Found> find(String path) {
    FileFinder finder = new FileFinder();
    Path start = Path.of(path);
    if (Files.isDirectory(start)) {
      finder.folder(start, path.endsWith("/") ? path : path + "/");
      if (finder.found.stream().noneMatch(FileFinder::matters)) {
        finder.reject(
            path, "holds no documents; files that are read end in " + Format.allEndings());
      }
    } else {
      Optional<Format> format = Format.of(String.valueOf(start.getFileName()));
      format.ifPresentOrElse(
          known -> finder.found.add(new ToRead(new InputFile(path, start, known))),
          () ->
              finder.reject(
                  path,
                  "is not read: its name should end in "
                      + Format.allEndings()
                      + "; JSON lines from elsewhere come in by -"));
    }
    return finder.found;
  }

  private static boolean matters(Found found) {
    return switch (found) {
      case ToRead file -> true;
      case Remark remark -> remark.reading() instanceof Reading.Rejected;
    };
  }

  private void folder(Path folder, String name) {
    List<Path> children;
    try (Stream<Path> list = Files.list(folder)) {
      Path real = folder.toRealPath();
      if (above.contains(real)) {
        found.add(new Remark(Reading.passedOver(Place.of(name), "is a link to a folder above it")));
        return;
      }
      above.push(real);
      children =
          list.sorted(Comparator.comparing(child -> child.getFileName().toString())).toList();
    } catch (IOException e) {
      reject(name, "cannot be read: " + Failure.of(e));
      return;
    }
    children.stream()
        .filter(child -> !Files.isDirectory(child))
        .forEach(child -> file(child, name));
    catalogue(folder, name, children);
    children.stream()
        .filter(Files::isDirectory)
        .forEach(child -> folder(child, name + child.getFileName() + "/"));
    above.pop();
  }

  /**
   * Tells of what a catalogue names and its folder does not hold: a misspelt name, or half a copy.
   */
  private void catalogue(Path folder, String name, List<Path> children) {
    Set<String> present =
        children.stream().map(child -> child.getFileName().toString()).collect(toSet());
    if (!present.contains(Catalog.FILE_NAME)) {
      return;
    }
    try {
      Catalog catalog = Catalog.in(folder, name);
      catalog.entries().keySet().stream()
          .filter(entry -> !present.contains(entry))
          .map(entry -> "names " + entry + ", which is not in its folder")
          .forEach(reason -> found.add(new Remark(Reading.passedOver(catalog.place(), reason))));
    } catch (Refusal e) {
      // Each document that it should describe is rejected, and says why.
    }
  }

  private void file(Path file, String folderName) {
    String fileName = file.getFileName().toString();
    Optional<Format> format = Format.of(fileName);
    if (format.isPresent()) {
      found.add(new ToRead(new InputFile(folderName + fileName, file, format.get())));
    } else if (!fileName.equals(Catalog.FILE_NAME)) {
      found.add(
          new Remark(
              Reading.passedOver(
                  Place.of(folderName + fileName), "is of a kind that is not read")));
    }
  }

  private void reject(String path, String reason) {
    found.add(new Remark(Reading.rejected(Place.of(path), reason)));
  }
}
