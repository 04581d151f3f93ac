package org.w3id.communique.server;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * The URLs by which clients know the server. What a client writes in {@code Host} is believed only
 * of names that are known: a description that is kept by a cache must not lead elsewhere.
 */
final class RequestUrl {
  private static final Pattern HOST =
      Pattern.compile("([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(:[0-9]{1,5})?");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Optional<String> publicOrigin;
  private final Set<String> hosts = new TreeSet<>(LOOPBACK);

  RequestUrl(ServerOptions options) {
    this.publicOrigin = options.publicUrl().map(URI::toString).map(RequestUrl::withoutSlash);
    hosts.add(bracketed(options.host()));
    options.hosts().forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
  }

  /** Scheme and authority, without a slash at the end. */
  String origin(HttpServletRequest request) {
    return origin(
        request.getScheme(),
        request.getHeader("Host"),
        request.getLocalAddr(),
        request.getLocalPort());
  }

  /** Scheme and authority, without a slash at the end. */
  String origin(Request request) {
    return origin(
        request.getHttpURI().getScheme(),
        request.getHeaders().get(HttpHeader.HOST),
        Request.getLocalAddr(request),
        Request.getLocalPort(request));
  }

  /** The whole URL, without its query. */
  String of(HttpServletRequest request) {
    return origin(request) + request.getRequestURI();
  }

  private String origin(String scheme, @Nullable String host, String address, int port) {
    return publicOrigin.orElseGet(
        () -> scheme + "://" + (isKnown(host) ? host : local(address) + ":" + port));
  }

  private boolean isKnown(@Nullable String host) {
    if (host == null) {
      return false;
    }
    Matcher matcher = HOST.matcher(host);
    return matcher.matches() && hosts.contains(matcher.group(1).toLowerCase(Locale.ROOT));
  }

  private static String local(String address) {
    String name = bracketed(address);
    return LOOPBACK.contains(name) || name.equals("[0:0:0:0:0:0:0:1]") ? "localhost" : name;
  }

  private static String bracketed(String host) {
    return host.contains(":") && !host.startsWith("[")
        ? "[" + host + "]"
        : host.toLowerCase(Locale.ROOT);
  }

  private static String withoutSlash(String url) {
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }
}
