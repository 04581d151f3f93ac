package org.w3id.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Nlp4jModelsTest {
  private static final String TAGGER = "models/en-pos.xz";

  @Test
  void modelWithAnotherChecksumIsRefused(@TempDir Path folder) throws IOException {
    Nlp4jModels models = new Nlp4jModels(ModelCache.in(folder), Map.of(TAGGER, "0".repeat(64)));
    assertThatThrownBy(() -> models.component(TAGGER))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is not the one that the program was made for");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void missingModelIsNamed() {
    Nlp4jModels models =
        new Nlp4jModels(ModelCache.none(), Map.of("models/en-none.xz", "0".repeat(64)));
    assertThatThrownBy(() -> models.component("models/en-none.xz"))
        .hasMessageContaining("en-none.xz is missing");
  }

  @Test
  void modelMayHoldTheClassesOfAModelOnly() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new File("/"));
    }
    ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    in.setObjectInputFilter(Nlp4jModels.FILTER);
    assertThatThrownBy(in::readObject)
        .isInstanceOf(InvalidClassException.class)
        .hasMessageContaining("REJECTED");
  }
}
