package org.w3id.communique.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.w3id.communique.input.DocumentSource;
import org.w3id.communique.store.ClaimStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings documents into a store. */
@Command(
    name = "build",
    description = "Read documents into a store, made where there is none.",
    footer = {
      "",
      "A document that the store holds already costs nothing; one that changed is replaced.",
      "An interrupted build leaves the store usable, and the next one completes it. Examples:",
      "  communique build news/ --store news-store",
      "  zcat archive.gz | communique build - --store news-store"
    })
final class BuildCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private StoreOption folder = new StoreOption();
  @Mixin private BaseOption base = new BaseOption();
  @Mixin private CorrectionsOption corrections = new CorrectionsOption();

  @Option(
      names = "--validate",
      description = "Then check the whole store against the shapes of the ontology.")
  private boolean validate;

  BuildCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    try (DocumentSource source = input.open(context.console());
        ClaimStore store = ClaimStore.openOrMake(folder.folder(), base.space())) {
      int status = new StoreBuilder(context, input, corrections).build(source, store);
      return validate ? Math.max(status, ValidateCommand.check(store, context.console())) : status;
    }
  }
}
