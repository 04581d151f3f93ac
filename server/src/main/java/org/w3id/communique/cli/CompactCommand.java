package org.w3id.communique.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.w3id.communique.store.ClaimStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Give back the disk space that replaced and removed documents took. */
@Command(
    name = "compact",
    description = "Give back the disk space that replaced and removed documents took.")
final class CompactCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private StoreOption store = new StoreOption();

  CompactCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (ClaimStore opened = ClaimStore.open(store.folder())) {
      long before = opened.status().bytes();
      opened.compact();
      long after = opened.status().bytes();
      context
          .console()
          .say(String.format(Locale.ROOT, "%.1f MB are now %.1f MB", before / 1e6, after / 1e6));
    }
    return ExitStatus.DONE;
  }
}
