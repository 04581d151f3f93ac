package org.w3id.communique.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;

/** The files of the W3C's SPARQL test suites, by the addresses at which the W3C publishes them. */
final class W3cFiles {
  static final String SPARQL_10 = "http://www.w3.org/2001/sw/DataAccess/tests/data-r2/";
  static final String SPARQL_11 = "http://www.w3.org/2009/sparql/docs/tests/data-sparql11/";

  private static final Map<String, String> FOLDERS =
      Map.of(
          SPARQL_10, "/testcases-sparql-1.0-w3c/data-r2/", SPARQL_11, "/testcases-sparql-1.1-w3c/");

  private W3cFiles() {}

  static String text(String iri) {
    return new String(bytes(iri), StandardCharsets.UTF_8);
  }

  static InputStream stream(String iri) {
    return new ByteArrayInputStream(bytes(iri));
  }

  static Graph graph(String iri) {
    Lang lang = RDFLanguages.pathnameToLang(iri);
    return RDFParser.source(stream(iri)).base(iri).lang(lang).toGraph();
  }

  private static byte[] bytes(String iri) {
    String name =
        FOLDERS.entrySet().stream()
            .filter(folder -> iri.startsWith(folder.getKey()))
            .map(folder -> folder.getValue() + iri.substring(folder.getKey().length()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("not of the W3C's tests: " + iri));
    try (InputStream in = W3cFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no such file: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
