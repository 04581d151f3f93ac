package org.w3id.communique.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.communique.ontology.IriSpace;

class StoreLocationTest {
  private static final String MANIFEST = "communique-store.properties";

  private final Path temp;

  StoreLocationTest(@TempDir Path temp) {
    this.temp = temp;
  }

  @Test
  void refusesAFolderThatHoldsOtherFiles() throws IOException {
    Files.writeString(temp.resolve("holiday.jpg"), "not a store");

    assertThatThrownBy(() -> ClaimStore.openOrMake(temp, Optional.empty()))
        .isInstanceOf(StoreException.NotAStore.class)
        .hasMessageContaining("holds other files");
    assertThat(temp)
        .isDirectoryContaining("glob:**holiday.jpg")
        .isDirectoryNotContaining("glob:**Data*");
  }

  @Test
  void refusesAFile() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "not a store");

    assertThatThrownBy(() -> ClaimStore.openOrMake(file, Optional.empty()))
        .isInstanceOf(StoreException.NotAStore.class)
        .hasMessageContaining("it is a file");
  }

  @Test
  void makesNoStoreUnasked() {
    Path folder = temp.resolve("nowhere");

    assertThatThrownBy(() -> ClaimStore.open(folder))
        .isInstanceOf(StoreException.Missing.class)
        .hasMessageContaining("no store at");
    assertThat(folder).doesNotExist();
  }

  @Test
  void takesAnEmptyFolder() {
    ClaimStore.openOrMake(temp, Optional.empty()).close();

    assertThat(ClaimStore.existsAt(temp)).isTrue();
  }

  @Test
  void refusesAnotherBaseThanItsOwn() {
    ClaimStore.openOrMake(temp, Optional.empty()).close();

    assertThatThrownBy(
            () -> ClaimStore.openOrMake(temp, Optional.of(new IriSpace("https://graph.example/"))))
        .isInstanceOf(StoreException.OtherBase.class)
        .hasMessageContaining("http://localhost:3030/")
        .hasMessageContaining("https://graph.example/");
  }

  @Test
  void refusesANewerFormat() throws IOException {
    ClaimStore.openOrMake(temp, Optional.empty()).close();
    Path manifest = temp.resolve(MANIFEST);
    Files.writeString(manifest, Files.readString(manifest).replace("format=1", "format=99"));

    assertThatThrownBy(() -> ClaimStore.open(temp))
        .isInstanceOf(StoreException.Newer.class)
        .hasMessageContaining("format 99");
  }

  @Test
  void refusesADamagedManifest() throws IOException {
    ClaimStore.openOrMake(temp, Optional.empty()).close();
    Files.writeString(temp.resolve(MANIFEST), "format=one");

    assertThatThrownBy(() -> ClaimStore.open(temp)).isInstanceOf(StoreException.Unreadable.class);
  }

  @Test
  void refusesADamagedDatabase() throws IOException {
    ClaimStore.openOrMake(temp, Optional.empty()).close();
    Path index = temp.resolve("Data-0001").resolve("nodes.idn");
    Files.writeString(index, "damaged");

    assertThatThrownBy(() -> ClaimStore.open(temp)).isInstanceOf(StoreException.Unreadable.class);
  }

  @Test
  void isOpenOnlyOnceInAProcess() {
    try (ClaimStore store = ClaimStore.openOrMake(temp, Optional.empty())) {
      assertThatThrownBy(() -> ClaimStore.open(store.folder()))
          .isInstanceOf(StoreException.Locked.class);
    }
    ClaimStore.open(temp).close();
  }

  @Test
  void isOpenInOneProcessOnly() throws Exception {
    ClaimStore.openOrMake(temp, Optional.empty()).close();
    Process other =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                temp.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out = other.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("open");

      assertThatThrownBy(() -> ClaimStore.open(temp))
          .isInstanceOf(StoreException.Locked.class)
          .hasMessageContaining("in use by another program");
    } finally {
      other.destroyForcibly().waitFor();
    }
    ClaimStore.open(temp).close();
  }

  /** Another process that has the store open until it is killed. */
  static final class Holder {
    public static void main(String[] arguments) throws IOException {
      ClaimStore store = ClaimStore.open(Path.of(arguments[0]));
      store.status(); // looks at every file of the store, which must not let it go
      System.out.println("open");
      int end = System.in.read();
      store.close();
      System.exit(end);
    }
  }
}
