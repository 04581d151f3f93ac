package org.w3id.communique.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Decompresses, and stops at what grows like no text does. */
final class BoundedGunzip extends FilterInputStream {
  private final Counted compressed;
  private final InputLimits limits;
  private long expanded;

  private BoundedGunzip(Counted compressed, InputLimits limits) throws IOException {
    super(new GZIPInputStream(compressed, 1 << 16));
    this.compressed = compressed;
    this.limits = limits;
  }

  static InputStream of(InputStream compressed, InputLimits limits) throws IOException {
    return new BoundedGunzip(new Counted(compressed), limits);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    expanded += Math.max(0, count);
    if (expanded > limits.expansionFloor() && expanded > compressed.count * limits.expansion()) {
      throw new IOException(
          "grows to more than " + limits.expansion() + " times its compressed size");
    }
    return count;
  }

  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
