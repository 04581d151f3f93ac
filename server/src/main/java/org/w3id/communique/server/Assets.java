package org.w3id.communique.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The files that pages are made with. */
final class Assets {
  private static final Map<String, String> MEDIA_TYPES =
      Map.of("style.css", "text/css; charset=utf-8", "icon.svg", "image/svg+xml");

  private final Map<String, String> files = new HashMap<>();

  Assets() {
    MEDIA_TYPES.keySet().forEach(name -> files.put(name, read(name)));
  }

  void answer(String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String file = files.get(name);
    String mediaType = MEDIA_TYPES.get(name);
    if (file == null || mediaType == null) {
      Answers.notFound(response);
      return;
    }
    response.setHeader("Cache-Control", "max-age=3600");
    Documents.send(request, response, mediaType, file);
  }

  private static String read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("assets/" + name)) {
      if (in == null) {
        throw new IllegalStateException("there is no asset " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
