package org.w3id.communique.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers GET and HEAD below a path. */
@FunctionalInterface
interface Route {
  /**
   * Answers a request.
   *
   * @param rest what follows the route's own path; empty for the path itself
   */
  void answer(String rest, HttpServletRequest request, HttpServletResponse response)
      throws IOException;
}
