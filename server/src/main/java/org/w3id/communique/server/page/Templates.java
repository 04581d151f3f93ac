package org.w3id.communique.server.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Prints pages. The templates escape every value; none holds a value unescaped. */
public final class Templates {
  private final Map<String, Template> compiled = new ConcurrentHashMap<>();
  private final Mustache.Compiler compiler =
      Mustache.compiler()
          .escapeHTML(true)
          .emptyStringIsFalse(true)
          .zeroIsFalse(true)
          .withFormatter(Templates::format)
          .strictSections(true)
          .withLoader(Templates::source);

  /**
   * Prints a page.
   *
   * @param template its name, without the ending
   * @param title of the page
   * @param page what the template shows
   */
  public String print(String template, String title, Object page) {
    return compiled
        .computeIfAbsent(template, name -> compiler.compile(source(name)))
        .execute(Map.of("title", title, "page", page));
  }

  private static String format(Object value) {
    return value instanceof Number number
        ? String.format(Locale.ENGLISH, "%,d", number.longValue())
        : value.toString();
  }

  private static Reader source(String name) {
    try (InputStream in = Templates.class.getResourceAsStream(name + ".mustache")) {
      if (in == null) {
        throw new IllegalArgumentException("there is no template " + name);
      }
      return new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
