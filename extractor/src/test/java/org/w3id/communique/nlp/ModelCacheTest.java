package org.w3id.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {
  private static final ObjectInputFilter LISTS_OF_STRINGS =
      ObjectInputFilter.Config.createFilter("java.util.ArrayList;java.lang.*;!*");
  private static final ArrayList<String> MODEL = new ArrayList<>(List.of("a", "model"));

  private final Path folder;
  private int decoded;

  ModelCacheTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void decodesOnceAndKeeps() throws IOException {
    assertThat(get()).isEqualTo(MODEL);
    assertThat(get()).isEqualTo(MODEL);
    assertThat(decoded).isEqualTo(1);
    assertThat(files()).containsExactly(file());
  }

  @Test
  void truncatedFileIsDecodedAnew() throws IOException {
    get();
    byte[] bytes = Files.readAllBytes(file());
    for (int length : new int[] {0, 3, 19, 20, bytes.length - 1}) {
      Files.write(file(), Arrays.copyOf(bytes, length));
      decoded = 0;
      assertThat(get()).isEqualTo(MODEL);
      assertThat(decoded).isEqualTo(1);
      assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
    }
  }

  @Test
  void alteredByteAnywhereIsNoticed() throws IOException {
    get();
    byte[] bytes = Files.readAllBytes(file());
    for (int i = 0; i < bytes.length; i++) {
      byte[] altered = bytes.clone();
      altered[i] ^= 0x10;
      Files.write(file(), altered);
      decoded = 0;
      assertThat(get()).isEqualTo(MODEL);
      assertThat(decoded).isEqualTo(1);
    }
  }

  @Test
  void fileWithAnotherClassIsDecodedAnew() throws IOException {
    ModelCache.in(folder)
        .get("model", File.class, info -> ObjectInputFilter.Status.ALLOWED, () -> new File("/"));
    assertThat(get()).isEqualTo(MODEL);
    assertThat(decoded).isEqualTo(1);
  }

  @Test
  void folderThatCannotBeMadeCostsOnlyTime() throws IOException {
    Path occupied = Files.writeString(folder.resolve("occupied"), "a file");
    ModelCache cache = ModelCache.in(occupied.resolve("below"));
    assertThat(get(cache)).isEqualTo(MODEL);
    assertThat(get(cache)).isEqualTo(MODEL);
    assertThat(decoded).isEqualTo(2);
  }

  @Test
  void withoutAFolderEachStartDecodes() throws IOException {
    get(ModelCache.none());
    get(ModelCache.none());
    assertThat(decoded).isEqualTo(2);
  }

  @Test
  void failureToDecodeIsReported() {
    assertThatThrownBy(
            () ->
                ModelCache.in(folder)
                    .get(
                        "model",
                        ArrayList.class,
                        LISTS_OF_STRINGS,
                        () -> {
                          throw new IOException("missing");
                        }))
        .isInstanceOf(IOException.class)
        .hasMessage("missing");
    assertThat(files()).isEmpty();
  }

  @Test
  void environmentSaysWhere() throws IOException {
    Path home = folder.resolve("home");
    Path own = folder.resolve("own");
    Path shared = folder.resolve("shared");
    get(
        ModelCache.ofUser(
            Map.of("COMMUNIQUE_CACHE", own.toString(), "XDG_CACHE_HOME", shared.toString()), home));
    get(ModelCache.ofUser(Map.of("XDG_CACHE_HOME", shared.toString()), home));
    get(ModelCache.ofUser(Map.of("XDG_CACHE_HOME", "relative"), home));
    assertThat(own.resolve("model.model")).exists();
    assertThat(shared.resolve("communique/model.model")).exists();
    assertThat(home.resolve(".cache/communique/model.model")).exists();
  }

  private List<?> get() throws IOException {
    return get(ModelCache.in(folder));
  }

  private List<?> get(ModelCache cache) throws IOException {
    return cache.get(
        "model",
        ArrayList.class,
        LISTS_OF_STRINGS,
        () -> {
          decoded++;
          return MODEL;
        });
  }

  private Path file() {
    return folder.resolve("model.model");
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
