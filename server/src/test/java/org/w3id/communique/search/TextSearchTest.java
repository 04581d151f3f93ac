package org.w3id.communique.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.communique.ontology.IriSpace.Kind;
import org.w3id.communique.store.ClaimStore;
import org.w3id.communique.store.Origin;
import org.w3id.communique.store.QueryFailure;
import org.w3id.communique.store.Samples;
import org.w3id.communique.store.StoreUpdate;

class TextSearchTest {
  private static final String IDS = "http://localhost:3030/id/";

  private static final String SHELLS =
      """
      PREFIX text: <http://jena.apache.org/text#>
      PREFIX cmq: <https://w3id.org/communique/ns#>
      SELECT ?x { ?x text:query (cmq:evidence "shells") ; a cmq:Claim }
      """;

  private final Path temp;

  TextSearchTest(@TempDir Path temp) {
    this.temp = temp;
  }

  @Test
  void findsNamesFirstAndThenQuotations() {
    try (ClaimStore store = store("announcement", "denial");
        TextSearch search = TextSearch.open(store)) {
      Hits hits = search.find("PUTIN", Set.of(), 10);

      assertThat(hits.hits().getFirst().iri()).isEqualTo(IDS + "person/vladimir-putin");
      assertThat(hits.kinds())
          .containsEntry(Kind.PERSON, 1)
          .containsEntry(Kind.CLAIM, 2)
          .containsEntry(Kind.DOCUMENT, 1);
      assertThat(iris(search, "dprk")).containsExactly(IDS + "state/PRK");
      assertThat(search.find("putin", Set.of(Kind.CLAIM), 1).hits()).hasSize(1);
      assertThat(search.find("putin", Set.of(Kind.CLAIM), 1).total()).isEqualTo(2);
    }
  }

  @Test
  void showsTheWordsInTheirPlace() {
    try (ClaimStore store = store("announcement");
        TextSearch search = TextSearch.open(store)) {
      Hit hit = search.find("shell russia", Set.of(Kind.CLAIM), 10).hits().getFirst();

      assertThat(hit.text())
          .isEqualTo("North Korea has already sent nearly five million artillery shells to Russia");
      assertThat(hit.snippet().stream().filter(Hit.Part::sought).map(Hit.Part::words))
          .containsExactly("shells", "Russia");
    }
  }

  @Test
  void someOfTheWordsWillDoWhereNothingHasAll() {
    try (ClaimStore store = store("announcement");
        TextSearch search = TextSearch.open(store)) {
      assertThat(iris(search, "putin zanzibar")).contains(IDS + "person/vladimir-putin");
      assertThat(iris(search, "\"Putin Vladimir\"")).isEmpty();
      assertThat(iris(search, "Vladi*")).contains(IDS + "person/vladimir-putin");
    }
  }

  @Test
  void smallWordsAreWantedOnlyWhereSomethingHasAll() {
    try (ClaimStore store = store("announcement", "namesakes");
        TextSearch search = TextSearch.open(store)) {
      assertThat(iris(search, "to be")).containsExactly(IDS + "organization/to-be");
      assertThat(iris(search, "private of the ministers"))
          .containsExactly(IDS + "document/namesakes");
      assertThat(iris(search, "private to Zanzibar")).containsExactly(IDS + "document/namesakes");
      assertThat(search.find("private to Zanzibar", Set.of(), 1).hits().getFirst().snippet())
          .filteredOn(Hit.Part::sought)
          .extracting(Hit.Part::words)
          .containsExactly("private");
      assertThat(search.find("private of the ministers", Set.of(), 1).partly()).isFalse();
      assertThat(search.find("private to Zanzibar", Set.of(), 1).partly()).isTrue();
      assertThat(search.find("Zanzibar", Set.of(), 1).partly()).isFalse();
      assertThat(iris(search, "be the")).contains(IDS + "organization/to-be");
    }
  }

  @Test
  void whoeverTakesPartInMostComesFirstAndWhomOneDocumentAloneKnowsLast() {
    try (ClaimStore store = store("announcement", "namesakes");
        TextSearch search = TextSearch.open(store)) {
      assertThat(search.find("putin", Set.of(Kind.PERSON), 10).hits())
          .extracting(Hit::iri)
          .containsExactly(
              IDS + "person/vladimir-putin",
              IDS + "person/a-putin",
              IDS + "person/namesakes:putin");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "*", "\"", "AND (", "a:b~2^9 /.*/ [x TO y]", "+-|\\", "<script>"})
  void anyWordsMayBeLookedFor(String text) {
    try (ClaimStore store = store("announcement", "hostile");
        TextSearch search = TextSearch.open(store)) {
      assertThat(search.find(text, Set.of(), 10).hits()).hasSizeLessThanOrEqualTo(10);
    }
  }

  @Test
  void isAskedFromSparql() {
    try (ClaimStore store = store("announcement");
        TextSearch search = TextSearch.open(store)) {
      assertThat(search.find("putin", Set.of(), 1).hits()).isNotEmpty();
      assertThat(select(store, SHELLS)).containsExactly(IDS + "claim/shells");
      assertThat(
              select(
                  store,
                  "PREFIX text: <http://jena.apache.org/text#> SELECT ?x { ?x text:query 'putin'"
                      + " }"))
          .contains(IDS + "person/vladimir-putin");
    }
  }

  @Test
  void followsUpdates() {
    try (ClaimStore store = store("announcement");
        TextSearch search = TextSearch.open(store)) {
      try (StoreUpdate update = store.update()) {
        update.remove("announcement");
        update.put("denial", new Origin("1", "test"), Samples.graph("denial"));
        update.finish();
      }

      assertThat(iris(search, "shells")).isEmpty();
      assertThat(iris(search, "\"did not visit\"")).containsExactly(IDS + "claim/no-visit");
    }
  }

  @Test
  void isMadeAnewWhereItIsNotThatOfTheStore() {
    try (ClaimStore store = store("announcement")) {
      TextSearch.open(store).close();
      try (StoreUpdate update = store.update()) {
        update.put("denial", new Origin("1", "test"), Samples.graph("denial"));
        update.finish();
      }
      try (TextSearch search = TextSearch.open(store)) {
        assertThat(iris(search, "\"did not visit\"")).containsExactly(IDS + "claim/no-visit");
      }
    }
  }

  @Test
  void isMadeAnewWhereItIsDamaged() throws IOException {
    try (ClaimStore store = store("announcement")) {
      TextSearch.open(store).close();
      try (Stream<Path> files = Files.list(store.folder().resolve("text-index"))) {
        files.forEach(TextSearchTest::damage);
      }
      try (TextSearch search = TextSearch.open(store)) {
        assertThat(iris(search, "shells")).contains(IDS + "claim/shells");
      }
    }
  }

  @Test
  void refusesUntilTheIndexIsMade() {
    List<Runnable> tasks = new ArrayList<>();
    try (ClaimStore store = store("announcement");
        TextSearch search = TextSearch.open(store, tasks::add)) {
      assertThatThrownBy(() -> iris(search, "shells")).isInstanceOf(QueryFailure.NotReady.class);
      assertThatThrownBy(() -> select(store, SHELLS))
          .hasCauseInstanceOf(QueryFailure.NotReady.class);

      tasks.forEach(Runnable::run);

      assertThat(iris(search, "shells")).contains(IDS + "claim/shells");
      assertThat(select(store, SHELLS)).containsExactly(IDS + "claim/shells");
    }
  }

  @Test
  void isReadyAtOnceWhereTheIndexIsThatOfTheStore() {
    List<Runnable> tasks = new ArrayList<>();
    try (ClaimStore store = store("announcement")) {
      try (TextSearch following = TextSearch.following(store)) {
        try (StoreUpdate update = store.update()) {
          update.put("denial", new Origin("1", "test"), Samples.graph("denial"));
          update.finish();
        }
        following.catchUp();
      }
      try (TextSearch search = TextSearch.open(store, tasks::add)) {
        assertThat(tasks).isEmpty();
        assertThat(iris(search, "\"did not visit\"")).containsExactly(IDS + "claim/no-visit");
      }
    }
  }

  @Test
  void whatIsClosedBeforeItsIndexIsMadeLeavesItToTheNext() {
    List<Runnable> tasks = new ArrayList<>();
    try (ClaimStore store = store("announcement")) {
      TextSearch.open(store, tasks::add).close();
      tasks.forEach(Runnable::run);
      try (TextSearch search = TextSearch.open(store)) {
        assertThat(iris(search, "shells")).contains(IDS + "claim/shells");
      }
    }
  }

  private static void damage(Path file) {
    try {
      Files.writeString(file, "damaged");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ClaimStore store(String... documents) {
    return Samples.store(temp.resolve("store"), documents);
  }

  private static List<String> iris(TextSearch search, String text) {
    return search.find(text, Set.of(), 10).hits().stream().map(Hit::iri).toList();
  }

  private static List<String> select(ClaimStore store, String query) {
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          try (QueryExec execution = QueryExec.dataset(store.dataset()).query(query).build()) {
            RowSet rows = execution.select();
            return rows.stream().map(row -> row.get("x").getURI()).distinct().toList();
          }
        });
  }
}
