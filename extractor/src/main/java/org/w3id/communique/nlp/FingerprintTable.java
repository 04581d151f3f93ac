package org.w3id.communique.nlp;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;

/**
 * A compact, immutable map from strings, each within a numbered space, to numbers. It keeps 64-bit
 * fingerprints in place of the strings: of a million keys, an unknown string is taken for a known
 * one with a probability below 10<sup>-13</sup>. Strings that are in the table are never confused,
 * since building fails if two of them share a fingerprint.
 */
final class FingerprintTable implements Serializable {
  @Serial private static final long serialVersionUID = 1;

  /** What {@link #get} gives for an unknown string. */
  static final int ABSENT = -1;

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** Open addressing with linear probing; 0 marks a free slot. */
  private final long[] fingerprints;

  /** The value in each slot. */
  private final int[] values;

  private FingerprintTable(long[] fingerprints, int[] values) {
    this.fingerprints = fingerprints;
    this.values = values;
  }

  /** The number that belongs to a string in a space, or {@link #ABSENT}. */
  int get(int space, String string) {
    long fingerprint = fingerprint(space, string);
    int slot = slot(fingerprints, fingerprint);
    return fingerprints[slot] == fingerprint ? values[slot] : ABSENT;
  }

  /** The slot where a fingerprint is, or else would be. */
  private static int slot(long[] fingerprints, long fingerprint) {
    int slot = (int) Math.unsignedMultiplyHigh(fingerprint, fingerprints.length);
    while (fingerprints[slot] != 0 && fingerprints[slot] != fingerprint) {
      slot = slot + 1 == fingerprints.length ? 0 : slot + 1;
    }
    return slot;
  }

  /**
   * FNV-1a over the UTF-16 units (Fowler, Noll, Vo), finished as in MurmurHash3 (Appleby); never 0.
   */
  private static long fingerprint(int space, String string) {
    long hash = (FNV_OFFSET ^ space) * FNV_PRIME;
    for (int i = 0; i < string.length(); i++) {
      hash = (hash ^ string.charAt(i)) * FNV_PRIME;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    hash ^= hash >>> 33;
    return hash == 0 ? 1 : hash;
  }

  /** Collects the entries of a table. */
  static final class Builder {
    /** Slots for each entry: more of them make look-ups quicker and the table larger. */
    private static final double SPACE = 1.5;

    private long[] fingerprints = new long[1 << 10];
    private int[] values = new int[1 << 10];
    private int size;

    /** Adds an entry; each string may be there once in each space. */
    Builder put(int space, String string, int value) {
      if (size == fingerprints.length) {
        fingerprints = Arrays.copyOf(fingerprints, size * 2);
        values = Arrays.copyOf(values, size * 2);
      }
      fingerprints[size] = fingerprint(space, string);
      values[size++] = value;
      return this;
    }

    /**
     * The table of what was added.
     *
     * @throws IllegalStateException if two entries share a fingerprint
     */
    FingerprintTable build() {
      long[] slots = new long[(int) (size * SPACE) + 1];
      int[] contents = new int[slots.length];
      for (int i = 0; i < size; i++) {
        int slot = slot(slots, fingerprints[i]);
        if (slots[slot] != 0) {
          throw new IllegalStateException("two entries share the fingerprint " + fingerprints[i]);
        }
        slots[slot] = fingerprints[i];
        contents[slot] = values[i];
      }
      return new FingerprintTable(slots, contents);
    }
  }
}
