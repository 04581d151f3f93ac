package org.w3id.communique.graph.syntax;

import java.util.LinkedHashMap;
import java.util.Map;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriSpace;

/** The prefixes of all that is written, in one order. */
public final class Prefixes {
  private Prefixes() {}

  /**
   * Prefix to namespace: the vocabularies in use, then one for each kind of data, such as {@code
   * state}.
   */
  public static Map<String, String> of(IriSpace space) {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("cmq", CMQ.NAMESPACE);
    prefixes.put("dcterms", "http://purl.org/dc/terms/");
    prefixes.put("oa", "http://www.w3.org/ns/oa#");
    prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
    prefixes.put("prov", "http://www.w3.org/ns/prov#");
    prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    for (IriSpace.Kind kind : IriSpace.Kind.values()) {
      prefixes.put(kind.segment(), space.prefix(kind));
    }
    return prefixes;
  }
}
