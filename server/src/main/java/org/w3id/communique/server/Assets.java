package org.w3id.communique.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files that pages are made with. Each is read and compressed when it is first asked for; the
 * query editor, which is large, is asked for by few.
 */
final class Assets {
  private static final String CSS = "text/css; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final String EDITOR =
      "/META-INF/resources/webjars/zazuko__yasgui/4.5.0/build/yasgui.min.";

  private static final Map<String, File> FILES =
      Map.of(
          "style.css", new File("assets/style.css", CSS),
          "editor.css", new File("assets/editor.css", CSS),
          "editor.js", new File("assets/editor.js", SCRIPT),
          "icon.svg", new File("assets/icon.svg", "image/svg+xml"),
          "yasgui.css", new File(EDITOR + "css", CSS),
          "yasgui.js", new File(EDITOR + "js", SCRIPT));

  private final Map<String, Content> plain = new ConcurrentHashMap<>();
  private final Map<String, Content> compressed = new ConcurrentHashMap<>();

  /**
   * A file of the program.
   *
   * @param path on the class path
   * @param mediaType of what it holds
   */
  private record File(String path, String mediaType) {
    Content read() {
      try (InputStream in = Assets.class.getResourceAsStream(path)) {
        if (in == null) {
          throw new IllegalStateException("there is no asset " + path);
        }
        return Content.of(mediaType, in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  void answer(String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    File file = FILES.get(name);
    if (file == null) {
      Answers.notFound(response);
      return;
    }
    Content read = plain.computeIfAbsent(name, unread -> file.read());
    Content content = read;
    if (Documents.takesGzip(request)) {
      content = compressed.computeIfAbsent(name, unread -> read.compress());
    }
    response.setHeader("Cache-Control", "max-age=3600");
    Documents.send(request, response, content);
  }
}
