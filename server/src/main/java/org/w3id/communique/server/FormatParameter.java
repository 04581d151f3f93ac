package org.w3id.communique.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.fuseki.servlets.Responses;
import org.jspecify.annotations.Nullable;

/**
 * A request as Fuseki should see it: without names of formats that Fuseki does not know. The
 * protocol has no parameter for a format; clients send one beside their {@code Accept} header, in
 * the words of several servers at once, and the header says what they mean.
 */
final class FormatParameter extends HttpServletRequestWrapper {
  private static final Set<String> NAMES = Set.of("output", "format", "results");

  FormatParameter(HttpServletRequest request) {
    super(request);
  }

  @Override
  public @Nullable String getParameter(String name) {
    String value = super.getParameter(name);
    return value == null || !NAMES.contains(name) || isKnown(value) ? value : null;
  }

  private static boolean isKnown(String format) {
    String name = format.toLowerCase(Locale.ROOT);
    return format.contains("/")
        || Responses.shortNamesResultSet.containsKey(name)
        || Responses.shortNamesGraph.containsKey(name);
  }
}
