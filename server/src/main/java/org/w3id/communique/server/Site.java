package org.w3id.communique.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the server answers besides queries, by path; one that is not listed is not there. Every
 * answer carries the headers that keep pages from loading anything from elsewhere or running a
 * script, and that let the scripts of any site read, without credentials.
 */
final class Site implements Filter {
  private static final Logger LOG = LoggerFactory.getLogger(Site.class);
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS");
  private static final String ALLOWED = "GET, HEAD, OPTIONS";
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final Map<String, Route> routes;

  /**
   * Makes the site.
   *
   * @param routes by path; one that ends in a slash answers what is below it, any other itself
   *     alone
   */
  Site(Map<String, Route> routes) {
    this.routes = Map.copyOf(routes);
  }

  @Override
  public void doFilter(
      ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) servletRequest;
    HttpServletResponse response = (HttpServletResponse) servletResponse;
    setHeaders(response);
    if (request.getMethod().equals("OPTIONS")) {
      answerPreflight(response);
    } else if (!METHODS.contains(request.getMethod())) {
      refuse(response, ALLOWED);
    } else {
      answer(request, response);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    int end = routes.containsKey(path) ? path.length() : path.indexOf('/', 1) + 1;
    Route route = routes.get(path.substring(0, end));
    try {
      if (route == null) {
        Answers.notFound(response);
      } else {
        route.answer(path.substring(end), request, response);
      }
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("no answer to {}", path, e);
      Answers.line(
          response,
          HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
          "the server failed to answer this");
    }
  }

  private static void setHeaders(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader(
        "Access-Control-Expose-Headers", "ETag, Link, Location, Retry-After, Communique-Row-Limit");
  }

  private static void answerPreflight(HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    response.setHeader("Allow", ALLOWED);
    response.setHeader("Access-Control-Allow-Methods", ALLOWED);
    response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
    response.setHeader("Access-Control-Max-Age", "86400");
  }

  private static void refuse(HttpServletResponse response, String allowed) throws IOException {
    response.setHeader("Allow", allowed);
    Answers.line(
        response,
        HttpServletResponse.SC_METHOD_NOT_ALLOWED,
        "this server only answers; it takes nothing in");
  }
}
