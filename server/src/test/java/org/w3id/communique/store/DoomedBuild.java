package org.w3id.communique.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Builds a store of synthetic documents in a process of its own, which may be killed. */
public final class DoomedBuild {
  static final int DOCUMENTS = 300;
  static final int DOCUMENTS_A_BATCH = 9;

  private DoomedBuild() {}

  /** Writes a line for each step, to a folder that is given. */
  public static void main(String[] args) {
    try (ClaimStore store = ClaimStore.openOrMake(Path.of(args[0]), Optional.empty())) {
      System.out.println("opened");
      build(store, System.out::println);
    }
    System.out.println("closed");
  }

  /** Builds, or goes on to build. */
  static void build(ClaimStore store, Consumer<String> steps) {
    try (StoreUpdate update = store.update(DOCUMENTS_A_BATCH)) {
      for (int i = 0; i < DOCUMENTS; i++) {
        String id = "d" + i;
        Origin origin = new Origin("1", "test");
        if (!update.holds(id, origin)) {
          update.put(id, origin, SyntheticDocuments.graph(id, 1));
          steps.accept(id);
        }
      }
      steps.accept("finishing");
      update.finish();
    }
  }
}
