package org.w3id.communique.extractor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Digests of what the result of an extraction depends on besides the document. They are the same
 * whether the program runs from a jar or from a folder of classes, and need no model.
 *
 * @param rules of the rules, word lists and gazetteers, the user's own included
 * @param program of these and of the program itself
 */
public record ExtractorDigest(String rules, String program) {
  private static final String ROOT = "org/w3id/communique";
  private static final String CLASS = ".class";

  /** The digests for the given options. */
  public static ExtractorDigest of(ExtractorOptions options) {
    try {
      Path place = Path.of(ownPlace());
      if (Files.isDirectory(place)) {
        return of(place, options);
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return of(jar.getPath("/"), options);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ExtractorDigest of(Path top, ExtractorOptions options) throws IOException {
    Path root = top.resolve(ROOT);
    String rules = digest(root, name -> !name.endsWith(CLASS), options.names());
    return new ExtractorDigest(rules, digest(root, name -> true, options.names()));
  }

  private static URI ownPlace() {
    try {
      return ExtractorDigest.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program does not know where it stands", e);
    }
  }

  private static String digest(Path root, Predicate<String> wanted, List<Path> more)
      throws IOException {
    MessageDigest digest = sha256();
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> sorted =
          files
              .filter(file -> Files.isRegularFile(file) && wanted.test(file.toString()))
              .sorted((a, b) -> name(root, a).compareTo(name(root, b)))
              .toList();
      for (Path file : sorted) {
        add(digest, name(root, file), file);
      }
    }
    for (Path file : more) {
      add(digest, "", file);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16).toLowerCase(Locale.ROOT);
  }

  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static void add(MessageDigest digest, String name, Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    digest.update((name + '\0' + content.length + '\0').getBytes(StandardCharsets.UTF_8));
    digest.update(content);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
