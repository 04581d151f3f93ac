package org.w3id.communique.input;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Knows where each id of a run stands, and tells the documents that go on from those whose id is
 * not theirs alone.
 */
final class IdIndex implements UnaryOperator<Reading> {
  /**
   * An id's first document.
   *
   * @param place where it stands
   * @param text digest of its text
   * @param rival where the same id stands for another text
   */
  private record Holder(Place place, Digest text, Optional<Place> rival) {}

  private record Digest(long first, long second) {}

  private final Map<String, Holder> holders = new HashMap<>();

  /** Reads everything once. */
  IdIndex(Readings readings) {
    try (readings) {
      while (readings.hasNext()) {
        if (readings.next() instanceof Reading.Accepted accepted) {
          enter(accepted);
        }
      }
    }
  }

  private void enter(Reading.Accepted accepted) {
    Digest text = digest(accepted.document().text());
    Holder holder =
        holders.computeIfAbsent(
            accepted.document().id(), id -> new Holder(accepted.place(), text, Optional.empty()));
    if (!holder.text.equals(text) && holder.rival.isEmpty()) {
      holders.put(
          accepted.document().id(),
          new Holder(holder.place, holder.text, Optional.of(accepted.place())));
    }
  }

  /** The number of ids that stand for one text. */
  int documentCount() {
    return Math.toIntExact(
        holders.values().stream().filter(holder -> holder.rival.isEmpty()).count());
  }

  /** The reading, if its document goes on; else one that says why not. */
  @Override
  public Reading apply(Reading reading) {
    return reading instanceof Reading.Accepted accepted ? judge(accepted) : reading;
  }

  private Reading judge(Reading.Accepted accepted) {
    String id = accepted.document().id();
    Holder holder = holders.get(id);
    if (holder == null) {
      return Reading.rejected(accepted.place(), "changed while it was read");
    }
    boolean first = holder.place.equals(accepted.place());
    if (holder.rival.isPresent()) {
      Place other = first ? holder.rival.get() : holder.place;
      return Reading.rejected(
          accepted.place(),
          "id \"" + id + "\" stands for another text at " + other + "; both are rejected");
    }
    return first
        ? accepted
        : Reading.passedOver(
            accepted.place(), "document \"" + id + "\" was already read at " + holder.place);
  }

  private static Digest digest(String text) {
    try {
      byte[] bytes =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      return new Digest(buffer.getLong(), buffer.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
