package org.w3id.communique.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;

/** What the manifest of the competency queries lists. */
final class CompetencyManifest {
  private static final String ENTRIES =
      """
      PREFIX mf: <http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#>
      PREFIX qt: <http://www.w3.org/2001/sw/DataAccess/tests/test-query#>
      SELECT ?name ?query ?result
      WHERE { ?entry mf:name ?name ; mf:action/qt:query ?query ; mf:result ?result }
      ORDER BY ?query
      """;

  /**
   * One question.
   *
   * @param name the question in English
   * @param query file of the query
   * @param result file of the answer on the seeds
   */
  record Entry(String name, Path query, Path result) {}

  private CompetencyManifest() {}

  /** The project's folder, from whichever folder the tests run. */
  static Path project() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
        .filter(folder -> Files.exists(folder.resolve("queries/manifest.ttl")))
        .findFirst()
        .orElseThrow();
  }

  /** The entries by the names of their queries. */
  static List<Entry> entries() {
    Path manifest = project().resolve("queries/manifest.ttl");
    Model model = RDFDataMgr.loadModel(manifest.toUri().toString());
    List<Entry> entries = new ArrayList<>();
    try (QueryExecution execution = QueryExecution.model(model).query(ENTRIES).build()) {
      execution
          .execSelect()
          .forEachRemaining(
              row ->
                  entries.add(
                      new Entry(
                          row.getLiteral("name").getString(),
                          file(row, "query"),
                          file(row, "result"))));
    }
    return entries;
  }

  private static Path file(QuerySolution row, String variable) {
    String name = row.getResource(variable).getURI();
    return project().resolve("queries").resolve(name.substring(name.lastIndexOf('/') + 1));
  }
}
