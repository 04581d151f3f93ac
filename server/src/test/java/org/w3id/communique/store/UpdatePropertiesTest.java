package org.w3id.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * However documents come, change and go, and whenever an update is interrupted: the store equals
 * one that is made of the remaining documents at once, to the byte of its canonical N-Quads. That
 * goes for its books, figures and indexes too; see {@link StoreHash}.
 */
class UpdatePropertiesTest {
  private static final int DOCUMENTS = 240;
  private static final int UPDATES = 25;
  private static final int DOCUMENTS_A_BATCH = 7;

  private final Path temp;
  private final Map<String, Integer> held = new TreeMap<>();

  UpdatePropertiesTest(@TempDir Path temp) {
    this.temp = temp;
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void updatedStoreEqualsOneMadeAtOnce(long seed) throws Exception {
    Random random = new Random(seed);
    Path folder = temp.resolve("updated");
    try (ClaimStore store = ClaimStore.openOrMake(folder, Optional.empty())) {
      try (StoreUpdate first = store.update()) {
        for (int i = 0; i < DOCUMENTS; i++) {
          put(first, "d" + i, 0);
        }
        first.finish();
      }
    }
    for (int i = 0; i < UPDATES; i++) {
      try (ClaimStore store = ClaimStore.open(folder)) {
        int changes = i % 5 == 4 ? 60 : 1 + random.nextInt(20);
        try (StoreUpdate update = store.update(DOCUMENTS_A_BATCH)) {
          change(update, changes, random);
          if (random.nextInt(4) == 0) {
            // The process ends here, after some of its batches; the next run does it again.
            continue;
          }
          update.finish();
        }
      }
    }
    try (ClaimStore store = ClaimStore.open(folder);
        StoreUpdate update = store.update()) {
      for (int i = 0; i < DOCUMENTS; i++) {
        Integer version = held.get("d" + i);
        if (version != null) {
          put(update, "d" + i, version);
        } else {
          update.remove("d" + i);
        }
      }
      update.finish();
      assertThat(StoreHash.of(store)).isEqualTo(hashOfStoreMadeAtOnce());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void everyUpdateLeavesWhatDerivationFromScratchGives(long seed) throws Exception {
    Random random = new Random(seed);
    try (ClaimStore store = ClaimStore.openOrMake(temp.resolve("updated"), Optional.empty())) {
      try (StoreUpdate first = store.update()) {
        for (int i = 0; i < DOCUMENTS; i++) {
          put(first, "d" + i, 0);
        }
        first.finish();
      }
      for (int i = 0; i < UPDATES; i++) {
        try (StoreUpdate update = store.update(DOCUMENTS_A_BATCH)) {
          change(update, 1 + random.nextInt(12), random);
          update.finish();
        }
      }
      assertThat(StoreHash.of(store)).isEqualTo(hashOfStoreMadeAtOnce());
    }
  }

  private void change(StoreUpdate update, int changes, Random random) {
    for (int i = 0; i < changes; i++) {
      String id = "d" + random.nextInt(DOCUMENTS);
      if (random.nextInt(3) == 0) {
        update.remove(id);
        held.remove(id);
      } else {
        put(update, id, 1 + random.nextInt(1000));
      }
    }
  }

  private void put(StoreUpdate update, String id, int version) {
    Origin origin = new Origin(Integer.toString(version), "test");
    if (!update.holds(id, origin)) {
      update.put(id, origin, SyntheticDocuments.graph(id, version));
    }
    held.put(id, version);
  }

  private String hashOfStoreMadeAtOnce() throws Exception {
    try (ClaimStore store = ClaimStore.openOrMake(temp.resolve("at-once"), Optional.empty());
        StoreUpdate update = store.update()) {
      held.forEach(
          (id, version) ->
              update.put(
                  id,
                  new Origin(Integer.toString(version), "test"),
                  SyntheticDocuments.graph(id, version)));
      update.finish();
      return StoreHash.of(store);
    }
  }
}
