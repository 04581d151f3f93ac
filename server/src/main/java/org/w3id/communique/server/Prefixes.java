package org.w3id.communique.server;

import static java.util.Map.entry;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.shared.PrefixMapping;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriSpace;

/** The prefixes with which the server writes RDF. */
final class Prefixes {
  private static final SortedMap<String, String> ALL =
      new TreeMap<>(
          Map.ofEntries(
              entry("cmq", CMQ.NAMESPACE),
              entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
              entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
              entry("skos", "http://www.w3.org/2004/02/skos/core#"),
              entry("owl", "http://www.w3.org/2002/07/owl#"),
              entry("xsd", "http://www.w3.org/2001/XMLSchema#"),
              entry("prov", "http://www.w3.org/ns/prov#"),
              entry("oa", "http://www.w3.org/ns/oa#"),
              entry("dcterms", "http://purl.org/dc/terms/"),
              entry("void", "http://rdfs.org/ns/void#"),
              entry("dcat", "http://www.w3.org/ns/dcat#")));

  private Prefixes() {}

  /** Namespaces by their prefixes. */
  static SortedMap<String, String> all() {
    return Collections.unmodifiableSortedMap(ALL);
  }

  /**
   * The prefixes and, as {@code id}, that of the data's own names; in the order of the alphabet.
   */
  static SortedMap<String, String> of(IriSpace space) {
    SortedMap<String, String> prefixes = new TreeMap<>(ALL);
    prefixes.put("id", space.base() + "id/");
    return prefixes;
  }

  static void set(PrefixMapping mapping) {
    mapping.setNsPrefixes(ALL);
  }
}
