package org.w3id.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriSpace;

class ClaimStoreTest {
  private final Path temp;

  ClaimStoreTest(@TempDir Path temp) {
    this.temp = temp;
  }

  @Test
  void remembersItsBaseAndWhatItHolds() {
    Path folder = temp.resolve("store");
    IriSpace space = new IriSpace("https://graph.example/kg/");
    ClaimStore.openOrMake(folder, Optional.of(space)).close();

    try (ClaimStore store = ClaimStore.open(folder)) {
      assertThat(store.space()).isEqualTo(space);
      assertThat(store.status().documents()).isZero();
      assertThat(store.status().figures().triples())
          .as("the ontology is there at once")
          .isPositive();
    }
  }

  @Test
  void keepsDocumentsOverARestart() {
    Path folder = temp.resolve("store");
    Samples.store(folder, "announcement").close();

    try (ClaimStore store = ClaimStore.open(folder)) {
      assertThat(
              ask(
                  store,
                  "{ ?claim cmq:evidence ?words ; cmq:asserts ?event . ?event cmq:status cmq:Planned }"))
          .isTrue();
    }
  }

  @Test
  void countsWhatItHolds() {
    try (ClaimStore store = Samples.store(temp.resolve("store"), "announcement", "denial")) {
      StoreStatus status = store.status();

      assertThat(status.documents()).isEqualTo(2);
      assertThat(status.figures().having(CMQ.CLAIM)).isEqualTo(3);
      assertThat(status.figures().having(CMQ.EVENT)).isEqualTo(2);
      assertThat(status.figures().statuses())
          .containsEntry(CMQ.OCCURRED, 1L)
          .containsEntry(CMQ.NEGATED, 1L);
      assertThat(status.stale()).isFalse();
      assertThat(status.bytes()).isBetween(100_000L, 20_000_000L);
      long triples =
          Txn.calculateRead(
              store.dataset(), () -> Iter.count(store.dataset().getUnionGraph().find()));
      assertThat(status.figures().triples()).isEqualTo(triples);
    }
  }

  @Test
  void aChangedDocumentReplacesItsGraphAndLeavesNoOrphans() {
    try (ClaimStore once = Samples.store(temp.resolve("once"), "denial");
        ClaimStore changed = Samples.store(temp.resolve("changed"), "announcement", "denial")) {
      try (StoreUpdate update = changed.update()) {
        update.remove("announcement");
        update.put("denial", new Origin("2", "test"), Samples.graph("announcement"));
        update.finish();
      }
      try (StoreUpdate update = changed.update()) {
        update.put("denial", new Origin("3", "test"), Samples.graph("denial"));
        update.finish();
      }

      assertThat(quads(changed)).isEqualTo(quads(once));
      assertThat(changed.status().figures()).isEqualTo(once.status().figures());
    }
  }

  @Test
  void theOrderOfDocumentsDoesNotMatter() {
    try (ClaimStore one = Samples.store(temp.resolve("one"), "announcement", "denial");
        ClaimStore other = Samples.store(temp.resolve("other"), "denial", "announcement")) {
      assertThat(quads(one)).isEqualTo(quads(other));
    }
  }

  @Test
  void removingADocumentTakesItsEventsAlong() {
    try (ClaimStore store = Samples.store(temp.resolve("store"), "announcement")) {
      try (StoreUpdate update = store.update()) {
        assertThat(update.remove("announcement")).isTrue();
        assertThat(update.remove("never seen")).isFalse();
        update.finish();
      }

      assertThat(store.status().documents()).isZero();
      assertThat(ask(store, "{ ?event a cmq:Event }")).isFalse();
      assertThat(ask(store, "{ ?actor cmq:suppliesTo ?other }")).isFalse();
    }
  }

  @Test
  void knowsADocumentByItsDigest() {
    try (ClaimStore store = Samples.store(temp.resolve("store"), "announcement");
        StoreUpdate update = store.update()) {
      assertThat(update.holds("announcement", new Origin("1", "test"))).isTrue();
      assertThat(update.holds("announcement", new Origin("2", "test"))).isFalse();
      assertThat(update.holds("denial", new Origin("1", "test"))).isFalse();
    }
  }

  @Test
  void anInterruptedUpdateLeavesWholeDocumentsAndIsCompletedByTheNextToOpen() {
    Path folder = temp.resolve("store");
    try (ClaimStore store = ClaimStore.openOrMake(folder, Optional.empty());
        StoreUpdate update = store.update()) {
      for (int i = 0; i < 501; i++) {
        update.put(
            "document-" + i,
            new Origin("1", "test"),
            i == 0 ? Samples.graph("announcement") : smallGraph(i));
      }
      // the process ends here: the batch of 500 is committed, the 501st is not
    }

    try (ClaimStore store = ClaimStore.inspect(folder)) {
      assertThat(store.status().stale()).isTrue();
      assertThat(store.status().documents()).isEqualTo(500);
      assertThat(ask(store, "{ ?claim cmq:evidence ?words }")).isTrue();
      assertThat(ask(store, "{ ?event a cmq:Event }")).isFalse();
    }
    try (ClaimStore store = ClaimStore.open(folder)) {
      assertThat(store.status().stale()).isFalse();
      assertThat(ask(store, "{ ?event a cmq:Event }")).isTrue();
    }
  }

  @Test
  void readersDoNotSeeABatchBeforeItIsCommitted() {
    try (ClaimStore store = Samples.store(temp.resolve("store"), "announcement")) {
      try (StoreUpdate update = store.update()) {
        update.put("denial", new Origin("1", "test"), Samples.graph("denial"));
        boolean seen =
            CompletableFuture.supplyAsync(() -> ask(store, "{ ?d dcterms:identifier \"denial\" }"))
                .join();
        assertThat(seen).isFalse();
        update.finish();
      }
      assertThat(ask(store, "{ ?d dcterms:identifier \"denial\" }")).isTrue();
    }
  }

  @Test
  void queriesDoNotSeeTheBooks() {
    try (ClaimStore store = Samples.store(temp.resolve("store"), "announcement")) {
      assertThat(ask(store, "{ ?s ?p ?o FILTER(STRSTARTS(STR(?p), 'urn:x-communique')) }"))
          .isFalse();
      assertThat(
              ask(
                  store,
                  "{ GRAPH ?g { ?s ?p ?o } FILTER(STRSTARTS(STR(?p), 'urn:x-communique')) }"))
          .isFalse();
    }
  }

  @Test
  void queriesSeeTheLabelsOfTheOntologyButNotTheShapes() {
    try (ClaimStore store = Samples.store(temp.resolve("store"), "announcement")) {
      assertThat(ask(store, "{ cmq:Planned rdfs:label ?label }")).isTrue();
      assertThat(ask(store, "{ ?s a <http://www.w3.org/ns/shacl#NodeShape> }")).isFalse();
    }
  }

  @Test
  void whatTheProgramWritesConformsToTheShapes() {
    try (ClaimStore store = Samples.store(temp.resolve("store"), "announcement")) {
      assertThat(store.validate().findings()).isEmpty();
    }
  }

  @Test
  void aReportNamesTheThingAndTheFault() {
    Graph broken = Samples.graph("announcement");
    Node claim = NodeFactory.createURI("http://localhost:3030/id/claim/visit");
    broken.remove(claim, NodeFactory.createURI(CMQ.CONFIDENCE), Node.ANY);
    try (ClaimStore store = ClaimStore.openOrMake(temp.resolve("store"), Optional.empty())) {
      try (StoreUpdate update = store.update()) {
        update.put("announcement", new Origin("1", "test"), broken);
        update.finish();
      }

      ShapeReport report = store.validate();

      assertThat(report.conforms()).isFalse();
      assertThat(report.findings())
          .singleElement()
          .asString()
          .contains("claim/visit")
          .contains("confidence")
          .contains(
              "“Vladimir Putin is set to visit North Korea on Tuesday” of document announcement")
          .contains("found by Visit/set-to");
    }
  }

  @Test
  void compactionKeepsEverything() {
    try (ClaimStore store = Samples.store(temp.resolve("store"), "announcement")) {
      Set<Quad> before = quads(store);

      store.compact();

      assertThat(quads(store)).isEqualTo(before);
      assertThat(store.status().stale()).isFalse();
    }
  }

  @Test
  void aBackupHoldsEveryQuad() throws IOException {
    Path file = temp.resolve("backup.nq.gz");
    try (ClaimStore store = Samples.store(temp.resolve("store"), "announcement")) {
      store.backup(file);

      Set<Quad> backedUp =
          Iter.asStream(RDFDataMgr.loadDatasetGraph(file.toUri().toString()).find())
              .filter(quad -> !quad.isDefaultGraph())
              .collect(Collectors.toSet());
      assertThat(backedUp).isEqualTo(quads(store));
    }
    assertThat(names(temp)).containsExactlyInAnyOrder("store", "backup.nq.gz");
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static Graph smallGraph(int number) {
    return SSE.parseGraph(
        "(graph (<http://localhost:3030/id/document/d%d> <%s> 'x'))".formatted(number, CMQ.TEXT));
  }

  private static Set<Quad> quads(ClaimStore store) {
    return Txn.calculateRead(
        store.dataset(),
        () ->
            Iter.asStream(store.dataset().findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY))
                .collect(Collectors.toSet()));
  }

  private static boolean ask(ClaimStore store, String pattern) {
    String query =
        """
        PREFIX cmq: <https://w3id.org/communique/ns#>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        ASK %s
        """
            .formatted(pattern);
    return Txn.calculateRead(
        store.dataset(), () -> QueryExec.dataset(store.dataset()).query(query).ask());
  }
}
