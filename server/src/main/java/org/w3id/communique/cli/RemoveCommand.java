package org.w3id.communique.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.communique.search.TextSearch;
import org.w3id.communique.store.ClaimStore;
import org.w3id.communique.store.StoreUpdate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes documents out of a store. */
@Command(
    name = "remove",
    description = "Take documents, and what only they say, out of a store.",
    footer = {"", "Example:", "  communique remove 003_c6aab4048aab3299"})
final class RemoveCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(arity = "1..*", paramLabel = "ID", description = "The ids of the documents.")
  private List<String> ids = List.of();

  RemoveCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    int status = ExitStatus.DONE;
    long removed = 0;
    try (ClaimStore opened = ClaimStore.open(store.folder());
        TextSearch search = TextSearch.following(opened);
        StoreUpdate update = opened.update()) {
      for (String id : ids) {
        if (update.remove(id)) {
          removed++;
        } else {
          context.console().say("the store holds no document \"" + id + "\"");
          status = ExitStatus.FAILED;
        }
      }
      update.finish();
      search.catchUp();
    }
    if (removed > 0) {
      context.console().say(Counted.of(removed, "document") + " removed");
    }
    return status;
  }
}
