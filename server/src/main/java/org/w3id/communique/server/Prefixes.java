package org.w3id.communique.server;

import java.util.Map;
import org.apache.jena.shared.PrefixMapping;
import org.w3id.communique.ontology.CMQ;

/** The prefixes with which the server writes RDF. */
final class Prefixes {
  private static final Map<String, String> ALL =
      Map.of(
          "cmq", CMQ.NAMESPACE,
          "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
          "skos", "http://www.w3.org/2004/02/skos/core#",
          "owl", "http://www.w3.org/2002/07/owl#",
          "xsd", "http://www.w3.org/2001/XMLSchema#",
          "prov", "http://www.w3.org/ns/prov#",
          "oa", "http://www.w3.org/ns/oa#",
          "dcterms", "http://purl.org/dc/terms/",
          "void", "http://rdfs.org/ns/void#",
          "dcat", "http://www.w3.org/ns/dcat#");

  private Prefixes() {}

  static void set(PrefixMapping mapping) {
    mapping.setNsPrefixes(ALL);
  }
}
