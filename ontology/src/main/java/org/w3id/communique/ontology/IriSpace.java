package org.w3id.communique.ontology;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The IRIs of one graph's data: {@code {base}id/KIND/KEY}.
 *
 * @param base absolute http or https IRI that ends in a slash
 */
public record IriSpace(String base) {
  /** Where data stands unless the user says otherwise. */
  public static final IriSpace DEFAULT = new IriSpace("http://localhost:3030/");

  private static final String ID = "id/";

  /** What an IRI names. */
  public enum Kind {
    STATE,
    ORGANIZATION,
    PERSON,
    PLACE,
    ITEM,
    EVENT,
    CLAIM,
    DOCUMENT,
    SELECTOR,
    RUN,
    GRAPH;

    private final String segment = name().toLowerCase(Locale.ROOT);

    /** The path segment, such as {@code state}. */
    public String segment() {
      return segment;
    }

    private static Optional<Kind> ofSegment(String segment) {
      return Arrays.stream(values()).filter(kind -> kind.segment.equals(segment)).findFirst();
    }
  }

  /**
   * Takes a base as a user writes it: a missing slash at its end is added, scheme and host become
   * lower case.
   *
   * @throws IllegalArgumentException if it is no absolute http or https IRI, or has a user, a query
   *     or a fragment
   */
  public IriSpace {
    base = normalised(base);
  }

  /** The IRI of a thing; the key must be safe in a path, see {@link IriKeys}. */
  public String iri(Kind kind, String key) {
    return prefix(kind) + key;
  }

  /** What all IRIs of a kind begin with. */
  public String prefix(Kind kind) {
    return idBase() + kind.segment() + "/";
  }

  /** What all IRIs of data begin with. */
  public String idBase() {
    return base + ID;
  }

  /** The graph of the events that follow from all claims. */
  public String eventsGraph() {
    return iri(Kind.GRAPH, IriKeys.EVENTS);
  }

  /** The graph of the direct edges that follow from all events. */
  public String edgesGraph() {
    return iri(Kind.GRAPH, IriKeys.EDGES);
  }

  /** What an IRI of this space names; empty for a foreign one. */
  public Optional<Kind> kindOf(String iri) {
    int begin = base.length() + ID.length();
    int end = iri.indexOf('/', begin);
    boolean ours = end > begin && iri.startsWith(base) && iri.startsWith(ID, base.length());
    return ours ? Kind.ofSegment(iri.substring(begin, end)) : Optional.empty();
  }

  private static String normalised(String base) {
    URI iri;
    try {
      iri = new URI(base.strip());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("the base is no IRI: " + base, e);
    }
    String scheme = iri.getScheme() == null ? "" : iri.getScheme().toLowerCase(Locale.ROOT);
    if (!(scheme.equals("http") || scheme.equals("https")) || iri.getHost() == null) {
      throw new IllegalArgumentException("the base must be an absolute http or https IRI: " + base);
    }
    if (iri.getRawUserInfo() != null || iri.getRawQuery() != null || iri.getRawFragment() != null) {
      throw new IllegalArgumentException("the base can have no user, query or fragment: " + base);
    }
    String port = iri.getPort() < 0 ? "" : ":" + iri.getPort();
    String path = iri.normalize().getRawPath();
    return scheme
        + "://"
        + iri.getHost().toLowerCase(Locale.ROOT)
        + port
        + path
        + (path.endsWith("/") ? "" : "/");
  }
}
