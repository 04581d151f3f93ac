package org.w3id.communique.nlp;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps decoded models in a folder, so that only the first start pays for decoding them. A file
 * that is truncated, altered or of another version is decoded anew; a folder that cannot be written
 * costs time, nothing else. Safe for several processes: a file appears under its name only when it
 * is complete.
 */
public final class ModelCache {
  private static final Logger LOG = LoggerFactory.getLogger(ModelCache.class);

  /**
   * First bytes of a file; the last one is the version of what follows: a checksum (CRC-32C), a
   * length, an object stream.
   */
  private static final int MAGIC = 'C' << 24 | 'M' << 16 | 'Q' << 8 | 1;

  private static final int HEADER = Integer.BYTES + 2 * Long.BYTES;
  private static final int BUFFER = 1 << 16;

  private final Optional<Path> folder;

  private ModelCache(Optional<Path> folder) {
    this.folder = folder;
  }

  /** A cache in this folder, which is made when the first model is decoded. */
  public static ModelCache in(Path folder) {
    return new ModelCache(Optional.of(folder));
  }

  /** No cache: every start decodes the models. */
  public static ModelCache none() {
    return new ModelCache(Optional.empty());
  }

  /**
   * The user's cache: {@code COMMUNIQUE_CACHE}, else {@code communique} in {@code XDG_CACHE_HOME},
   * else {@code ~/.cache/communique}.
   *
   * @param environment the environment variables
   * @param home the user's home folder
   */
  public static ModelCache ofUser(Map<String, String> environment, Path home) {
    String own = environment.getOrDefault("COMMUNIQUE_CACHE", "");
    if (!own.isBlank()) {
      return in(Path.of(own));
    }
    // The XDG Base Directory Specification has relative paths ignored.
    String shared = environment.getOrDefault("XDG_CACHE_HOME", "");
    Path caches = Path.of(shared).isAbsolute() ? Path.of(shared) : home.resolve(".cache");
    return in(caches.resolve("communique"));
  }

  /** Makes what is to be kept. */
  @FunctionalInterface
  interface Decoder<T> {
    T decode() throws IOException;
  }

  /**
   * Gives a model from the cache, or decodes and keeps it.
   *
   * @param key name of the file, without an ending; says what was decoded, from which source, by
   *     which version
   * @param type class of the model
   * @param filter which classes a file may hold
   * @throws IOException if the model has to be decoded and cannot be
   */
  <T extends Serializable> T get(
      String key, Class<T> type, ObjectInputFilter filter, Decoder<T> decoder) throws IOException {
    Optional<Path> file = folder.map(f -> f.resolve(key + ".model"));
    if (file.isPresent() && Files.isRegularFile(file.get())) {
      try {
        return read(file.get(), type, filter);
      } catch (IOException | ClassNotFoundException | RuntimeException e) {
        LOG.info("{} is decoded anew: {}", file.get(), e.toString());
      }
    }
    LOG.info("decoding {}", key);
    T model = decoder.decode();
    file.ifPresent(f -> keep(model, f));
    return model;
  }

  private static <T> T read(Path file, Class<T> type, ObjectInputFilter filter)
      throws IOException, ClassNotFoundException {
    verify(file);
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      bytes.skipNBytes(HEADER);
      try (ObjectInputStream objects = new ObjectInputStream(bytes)) {
        objects.setObjectInputFilter(filter);
        return type.cast(objects.readObject());
      }
    }
  }

  /** Reads the whole file once before anything in it is trusted to be an object. */
  private static void verify(Path file) throws IOException {
    CRC32C checksum = new CRC32C();
    try (DataInputStream header = new DataInputStream(Files.newInputStream(file))) {
      if (header.readInt() != MAGIC) {
        throw new StreamCorruptedException("another version");
      }
      long expected = header.readLong();
      long length = header.readLong();
      long found =
          new CheckedInputStream(header, checksum).transferTo(OutputStream.nullOutputStream());
      if (found != length || checksum.getValue() != expected) {
        throw new StreamCorruptedException("truncated or altered");
      }
    }
  }

  private static void keep(Serializable model, Path file) {
    try {
      Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
      Path part = Files.createTempFile(folder, file.getFileName().toString(), ".part");
      try {
        write(model, part);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException | SecurityException e) {
      LOG.info("decoded models are not kept in {}: {}", file.getParent(), e.toString());
    }
  }

  private static void write(Serializable model, Path file) throws IOException {
    CRC32C checksum = new CRC32C();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.position(HEADER);
      OutputStream bytes = new CheckedOutputStream(Channels.newOutputStream(channel), checksum);
      ObjectOutputStream objects = new ObjectOutputStream(new BufferedOutputStream(bytes, BUFFER));
      objects.writeObject(model);
      objects.flush();
      ByteBuffer header = ByteBuffer.allocate(HEADER).putInt(MAGIC).putLong(checksum.getValue());
      channel.write(header.putLong(channel.size() - HEADER).flip(), 0);
    }
  }
}
