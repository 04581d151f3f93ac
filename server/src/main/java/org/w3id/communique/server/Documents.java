package org.w3id.communique.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Sends whole documents: with a strong validator made from their bytes, compressed where the client
 * takes that, and not at all where the client has the same already (RFC 9110, sections 8.8 and 13).
 */
final class Documents {
  /** Below this many bytes, to compress costs more than it saves. */
  private static final int WORTH_COMPRESSING = 1_000;

  private static final int DIGEST_BYTES = 12;
  private static final String GZIP = "gzip";

  private Documents() {}

  static void send(
      HttpServletRequest request, HttpServletResponse response, String contentType, String text)
      throws IOException {
    send(request, response, contentType, text.getBytes(StandardCharsets.UTF_8));
  }

  static void send(
      HttpServletRequest request, HttpServletResponse response, String contentType, byte[] bytes)
      throws IOException {
    boolean compressed = bytes.length >= WORTH_COMPRESSING && takesGzip(request);
    String tag = "\"" + digest(bytes) + (compressed ? "-" + GZIP : "") + "\"";
    response.addHeader("Vary", "Accept-Encoding");
    response.setHeader("ETag", tag);
    if (!response.containsHeader("Cache-Control")) {
      response.setHeader("Cache-Control", "no-cache");
    }
    if (response.getStatus() == HttpServletResponse.SC_OK && has(request, tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    byte[] sent = compressed ? gzip(bytes) : bytes;
    if (compressed) {
      response.setHeader("Content-Encoding", GZIP);
    }
    response.setHeader("Content-Type", contentType);
    response.setContentLength(sent.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(sent);
    }
  }

  /** Whether the client has what a validator stands for, by weak comparison. */
  private static boolean has(HttpServletRequest request, String tag) {
    return elements(request, "If-None-Match")
        .map(element -> element.startsWith("W/") ? element.substring(2) : element)
        .anyMatch(element -> element.equals(tag) || element.equals("*"));
  }

  private static boolean takesGzip(HttpServletRequest request) {
    return elements(request, "Accept-Encoding")
        .map(element -> List.of(element.toLowerCase(Locale.ROOT).split("\\s*;\\s*", 2)))
        .anyMatch(
            coding ->
                coding.getFirst().equals(GZIP)
                    && !(coding.size() > 1 && coding.getLast().matches("q=0(\\.0*)?")));
  }

  private static Stream<String> elements(HttpServletRequest request, String header) {
    return Collections.list(request.getHeaders(header)).stream()
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .map(String::strip);
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(Arrays.copyOf(digest, DIGEST_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
