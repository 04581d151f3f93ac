package org.w3id.communique.server;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers that took long to make, each as long as the store is in the state that it was made from.
 * Bounded in bytes: what was not asked for longest goes first.
 *
 * @param <K> what was asked
 * @param <V> the answer
 */
final class KeptAnswers<K, V> {
  /** What an entry takes besides its question and its answer, about. */
  private static final int ENTRY = 512;

  /** So that one answer does not push out all others. */
  private static final int SHARE = 4;

  private final long mostBytes;
  private final Map<K, Entry<V>> entries = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  private record Entry<V>(long version, V answer, long bytes) {}

  /**
   * @param mostBytes that questions and answers may take
   */
  KeptAnswers(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** How many bytes an answer may have to be kept. */
  long mostOfOne() {
    return mostBytes / SHARE;
  }

  /** The answer that was made from a state of the store, if it is kept. */
  synchronized Optional<V> get(K question, long version) {
    return Optional.ofNullable(entries.get(question))
        .filter(entry -> entry.version == version)
        .map(Entry::answer);
  }

  /**
   * Keeps an answer, unless it is too large.
   *
   * @param version of the store that it was made from
   * @param size of the question and the answer, in bytes
   */
  synchronized void keep(K question, long version, V answer, long size) {
    if (size > mostOfOne()) {
      return;
    }
    Optional.ofNullable(entries.remove(question)).ifPresent(old -> bytes -= old.bytes);
    Entry<V> entry = new Entry<>(version, answer, size + ENTRY);
    entries.put(question, entry);
    bytes += entry.bytes;
    Iterator<Entry<V>> oldest = entries.values().iterator();
    while (bytes > mostBytes && oldest.hasNext()) {
      bytes -= oldest.next().bytes;
      oldest.remove();
    }
  }
}
