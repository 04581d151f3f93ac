package org.w3id.communique.cli;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar for work that takes long, where someone watches. */
final class Progress implements AutoCloseable {
  private static final long PATIENCE_NANOS = 2_000_000_000L;

  private final Console console;
  private final String task;
  private final long total;
  private final long started = System.nanoTime();
  private Optional<ProgressBar> bar = Optional.empty();
  private long done;

  Progress(Console console, String task, long total) {
    this.console = console;
    this.task = task;
    this.total = total;
  }

  /** One more is done. */
  void step() {
    done++;
    if (bar.isEmpty() && console.watched() && System.nanoTime() - started > PATIENCE_NANOS) {
      bar = Optional.of(show());
    }
    bar.ifPresent(shown -> shown.stepTo(done));
  }

  private ProgressBar show() {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(console.err()))
        .setUpdateIntervalMillis(500)
        .build();
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
