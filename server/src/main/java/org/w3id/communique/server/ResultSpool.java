package org.w3id.communique.server;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.w3id.communique.store.QueryFailure;

/**
 * An answer that is written as a whole before the first byte is sent: a query that fails late is
 * still an error, and a client that reads slowly holds neither a thread nor a transaction. Short
 * ones stay in memory, long ones go to a temporary file.
 */
final class ResultSpool extends OutputStream {
  private static final int IN_MEMORY = 64 << 10;
  private static final int BUFFER = 32 << 10;

  /** What all files together may take. */
  private static final long ON_DISK = 4L << 30;

  private static final AtomicLong TAKEN = new AtomicLong();

  private final long most;
  private final MessageDigest digest = sha256();
  private byte[] buffer = new byte[512];
  private int buffered;
  private long filed;
  private Optional<SeekableByteChannel> file = Optional.empty();
  private boolean closed;

  /** An answer of at most so many bytes. */
  ResultSpool(long most) {
    this.most = most;
  }

  /** An answer that is there already; the bytes are not to be changed. */
  static ResultSpool holding(byte[] bytes) {
    ResultSpool spool = new ResultSpool(bytes.length);
    spool.buffer = bytes;
    spool.buffered = bytes.length;
    return spool;
  }

  /** How many bytes there are. */
  long length() {
    return filed + buffered;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (length() + length > most) {
      throw new QueryFailure.TooLarge(
          "the result is larger than " + most + " bytes; ask for less, as with LIMIT");
    }
    digest.update(bytes, offset, length);
    if (buffered + length > IN_MEMORY) {
      spill();
    }
    if (length > IN_MEMORY) {
      file(ByteBuffer.wrap(bytes, offset, length));
      return;
    }
    if (buffered + length > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.min(IN_MEMORY, 2 * (buffered + length)));
    }
    System.arraycopy(bytes, offset, buffer, buffered, length);
    buffered += length;
  }

  /** All that was written, to be read once. */
  Content.Source content() throws IOException {
    if (file.isEmpty()) {
      return Content.Source.from(ByteBuffer.wrap(buffer, 0, buffered));
    }
    spill();
    SeekableByteChannel channel = file.get();
    channel.position(0);
    return Content.Source.from(
        new ByteBufferPool.Sized(ByteBufferPool.NON_POOLING, false, BUFFER), channel);
  }

  /** The validator of all that was written; nothing may be written after it was asked for. */
  String validator() {
    return Validator.of(digest.digest());
  }

  /** A copy of all that was written, which must fit an array. */
  byte[] bytes() throws IOException {
    if (file.isEmpty()) {
      return Arrays.copyOf(buffer, buffered);
    }
    spill();
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(filed));
    SeekableByteChannel channel = file.get();
    channel.position(0);
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
      // until all is there
    }
    return bytes.array();
  }

  /** Lets the file go, if there is one; a second time does nothing. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    TAKEN.addAndGet(-filed);
    file.ifPresent(
        channel -> {
          try {
            channel.close();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void spill() throws IOException {
    file(ByteBuffer.wrap(buffer, 0, buffered));
    buffered = 0;
  }

  private void file(ByteBuffer bytes) throws IOException {
    if (file.isEmpty()) {
      file = Optional.of(temporary());
    }
    int length = bytes.remaining();
    filed += length;
    if (TAKEN.addAndGet(length) > ON_DISK) {
      throw new QueryFailure.Busy();
    }
    while (bytes.hasRemaining()) {
      file.get().write(bytes);
    }
  }

  private static SeekableByteChannel temporary() throws IOException {
    Path path = Files.createTempFile("communique-result", "");
    return Files.newByteChannel(
        path,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }
}
