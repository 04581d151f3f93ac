package org.w3id.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.communique.correction.Corrections;
import org.w3id.communique.ontology.IriSpace;

/**
 * Whatever a user corrects, and however documents come and go meanwhile: the store equals one that
 * is made at once, in any order, with the corrections as they are last; and without them it is as
 * if they had never been.
 */
class CorrectionPropertiesTest {
  private static final int DOCUMENTS = 200;
  private static final int UPDATES = 9;

  private final Path temp;
  private final Map<String, Integer> held = new TreeMap<>();

  CorrectionPropertiesTest(@TempDir Path temp) {
    this.temp = temp;
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32})
  void correctedStoreEqualsOneMadeAtOnce(long seed) throws Exception {
    Random random = new Random(seed);
    Path folder = temp.resolve("updated");
    Corrections last = Corrections.NONE;
    for (int i = 0; i < UPDATES; i++) {
      try (ClaimStore store = ClaimStore.openOrMake(folder, Optional.empty());
          StoreUpdate update = store.update(7)) {
        boolean corrects = i % 3 != 0;
        Corrections corrections = corrects ? corrections(random) : last;
        if (corrects) {
          update.correct(corrections, Graph.emptyGraph);
        }
        if (corrects && random.nextInt(4) == 0) {
          continue; // the process ends here, before its first batch
        }
        last = corrections;
        change(update, i == 0 ? DOCUMENTS : 1 + random.nextInt(10), random);
        update.finish();
      }
    }
    try (ClaimStore store = ClaimStore.open(folder)) {
      String quads = StoreHash.quads(store);
      assertThat(quads).contains("ns#correctedBy", "ns#rejectedBy", "ns#Correction>", "store#took");
      assertThat(StoreHash.of(store)).isEqualTo(hashOfStoreMadeAtOnce("corrected", last, random));
      try (StoreUpdate update = store.update()) {
        update.correct(Corrections.NONE, Graph.emptyGraph);
        update.finish();
      }
      assertThat(StoreHash.of(store))
          .isEqualTo(hashOfStoreMadeAtOnce("plain", Corrections.NONE, random));
    }
  }

  private static Corrections corrections(Random random) {
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      yaml.append("- reject: ").append(claim(random, 0)).append('\n');
    }
    for (int i = 0; i < 30; i++) {
      // From different documents, so that no pair of claims is both one event and two.
      yaml.append("- same-event: [%s, %s]\n".formatted(claim(random, 1), claim(random, 2)));
      yaml.append("- not-same-event: [%s, %s]\n".formatted(claim(random, 2), claim(random, 3)));
    }
    for (int i = 0; i < 20; i++) {
      String document = "d" + random.nextInt(DOCUMENTS);
      yaml.append("- not-the-same: person/ann\n  documents: %s\n".formatted(document));
      yaml.append(
          "- name: person/bob\n  means: person/ann\n  documents: d%d\n"
              .formatted(random.nextInt(DOCUMENTS)));
    }
    yaml.append("- name: person/ann the Great\n  means: state/DEU\n");
    if (random.nextBoolean()) {
      yaml.append("- name: state/PRK\n  means: state/KOR\n  label: South Korea\n");
    }
    return Corrections.parse("test.yaml", yaml.toString(), IriSpace.DEFAULT);
  }

  private static String claim(Random random, int quarter) {
    int document = quarter * DOCUMENTS / 4 + random.nextInt(DOCUMENTS / 4);
    return "claim/d%d-%d".formatted(document, 1 + random.nextInt(3));
  }

  private void change(StoreUpdate update, int changes, Random random) {
    for (int i = 0; i < changes; i++) {
      String id = "d" + (changes == DOCUMENTS ? i : random.nextInt(DOCUMENTS));
      if (random.nextInt(8) == 0) {
        update.remove(id);
        held.remove(id);
      } else {
        int version = random.nextInt(1000);
        update.put(id, origin(version), SyntheticDocuments.graph(id, version));
        held.put(id, version);
      }
    }
  }

  private String hashOfStoreMadeAtOnce(String name, Corrections corrections, Random random)
      throws Exception {
    List<String> ids = new ArrayList<>(held.keySet());
    Collections.shuffle(ids, random);
    try (ClaimStore store = ClaimStore.openOrMake(temp.resolve(name), Optional.empty());
        StoreUpdate update = store.update()) {
      update.correct(corrections, Graph.emptyGraph);
      for (String id : ids) {
        int version = held.getOrDefault(id, 0);
        update.put(id, origin(version), SyntheticDocuments.graph(id, version));
      }
      update.finish();
      return StoreHash.of(store);
    }
  }

  private static Origin origin(int version) {
    return new Origin(Integer.toString(version), "test");
  }
}
