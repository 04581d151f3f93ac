package org.w3id.communique.server.page;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriSpace;

/** Where the things of a graph have their pages, whichever server the graph's IRIs name. */
public final class Links {
  /** Path of the page of the ontology. */
  public static final String ONTOLOGY = "/page/ns";

  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\"<>]+");

  private final String ids;

  public Links(IriSpace space) {
    this.ids = space.base() + "id/";
  }

  /**
   * Path of the page of an IRI, or its web address; empty if it leads nowhere that is safe to
   * follow.
   */
  public String href(String iri) {
    if (iri.startsWith(ids)) {
      return "/page/" + iri.substring(ids.length());
    }
    if (iri.startsWith(CMQ.NAMESPACE)) {
      return ONTOLOGY + "#" + iri.substring(CMQ.NAMESPACE.length());
    }
    return isWebAddress(iri) ? iri : "";
  }

  /** Whether an IRI is an address that is safe to follow. */
  static boolean isWebAddress(String iri) {
    return WEB_ADDRESS.matcher(iri).matches();
  }

  /** Whether an IRI names a thing of the graph or a term of its ontology. */
  boolean isOurs(String iri) {
    return iri.startsWith(ids) || iri.startsWith(CMQ.NAMESPACE);
  }

  /** Path of the description of an IRI of the graph, without its ending. */
  String data(String iri) {
    return "/data/" + iri.substring(ids.length());
  }

  Link to(Node thing, String text) {
    String term =
        thing.isURI() && thing.getURI().startsWith(CMQ.NAMESPACE)
            ? GraphReader.localName(thing)
            : "";
    return new Link(text, thing.isURI() ? href(thing.getURI()) : "", term);
  }
}
