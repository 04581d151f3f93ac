package org.w3id.communique.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.communique.store.ClaimStore;
import org.w3id.communique.store.Origin;
import org.w3id.communique.store.StoreUpdate;

/** An index that follows updates holds what one that is made anew holds. */
class IndexUpdatesTest {
  private static final int DOCUMENTS = 60;
  private static final int UPDATES = 20;
  private static final List<String> WORDS =
      List.of("visit", "treaty", "shell", "grain", "minister", "border", "fleet");
  private static final String PREFIXES =
      """
      BASE <http://localhost:3030/id/>
      PREFIX cmq: <https://w3id.org/communique/ns#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  private final Path temp;
  private final ClaimStore store;

  IndexUpdatesTest(@TempDir Path temp) {
    this.temp = temp;
    this.store = ClaimStore.openOrMake(temp.resolve("store"), Optional.empty());
  }

  @BeforeEach
  void fill() {
    try (StoreUpdate update = store.update()) {
      for (int i = 0; i < DOCUMENTS; i++) {
        put(update, i, 0);
      }
      update.finish();
    }
  }

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32})
  void equalsOneMadeAnew(long seed) throws IOException {
    Random random = new Random(seed);
    List<String> followed;
    TextSearch search = TextSearch.open(store);
    try {
      for (int i = 0; i < UPDATES; i++) {
        if (i == UPDATES / 2) {
          // The process ends after the store was committed, before the index was.
          search.close();
          change(random, 3);
          search = TextSearch.open(store);
        }
        change(random, i % 7 == 6 ? DOCUMENTS / 2 : 1 + random.nextInt(5));
      }
      followed = contents();
    } finally {
      search.close();
    }
    deleteIndex();
    TextSearch.open(store).close();

    assertThat(followed).isNotEmpty().isEqualTo(contents());
  }

  @Test
  void leavesWhatDidNotChangeAsItIs() throws IOException {
    TextSearch search = TextSearch.open(store);
    try {
      Set<String> before = segments();
      try (StoreUpdate update = store.update()) {
        put(update, 1, 1);
        update.finish();
      }
      assertThat(segments()).containsAll(before).hasSizeGreaterThan(before.size());
    } finally {
      search.close();
    }
  }

  private void change(Random random, int documents) {
    try (StoreUpdate update = store.update()) {
      for (int i = 0; i < documents; i++) {
        int document = random.nextInt(DOCUMENTS);
        if (random.nextInt(3) == 0) {
          update.remove("d" + document);
        } else {
          put(update, document, random.nextInt(1000));
        }
      }
      update.finish();
    }
  }

  private static void put(StoreUpdate update, int document, int version) {
    update.put(
        "d" + document,
        new Origin(Integer.toString(version), "test"),
        graph(document, new Random(1000L * document + version)));
  }

  /** A document with a claim of an actor, whom other documents name too, and perhaps otherwise. */
  private static Graph graph(int document, Random random) {
    String turtle =
        """
        <document/d%1$d> a cmq:Document ; dcterms:title "%2$s"@en .
        <claim/c%1$d> a cmq:Claim ; cmq:eventType cmq:Visit ; cmq:visitor <person/p%3$d> ;
            cmq:destination <state/PRK> ; cmq:factuality cmq:Occurred ;
            cmq:evidence "%4$s"@en ; prov:wasDerivedFrom <document/d%1$d> .
        <person/p%3$d> a cmq:Person, cmq:Actor ; rdfs:label "%5$s"@en ; skos:altLabel "%6$s"@en .
        <state/PRK> a cmq:State, cmq:Actor ; rdfs:label "North Korea"@en .
        """
            .formatted(
                document,
                words(random),
                random.nextInt(8),
                words(random),
                words(random),
                words(random));
    return RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).toGraph();
  }

  private static String words(Random random) {
    return Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
        .limit(2)
        .collect(Collectors.joining(" "));
  }

  private Path folder() {
    return temp.resolve("store").resolve("text-index");
  }

  private Set<String> segments() throws IOException {
    try (Directory directory = FSDirectory.open(folder())) {
      return StreamSupport.stream(SegmentInfos.readLatestCommit(directory).spliterator(), false)
          .map(segment -> segment.info.name)
          .collect(Collectors.toSet());
    }
  }

  /** All entries, in order. */
  private List<String> contents() throws IOException {
    try (Directory directory = FSDirectory.open(folder());
        DirectoryReader reader = DirectoryReader.open(directory)) {
      Bits live = MultiBits.getLiveDocs(reader);
      List<String> entries = new ArrayList<>();
      for (int i = 0; i < reader.maxDoc(); i++) {
        if (live == null || live.get(i)) {
          Document entry = reader.storedFields().document(i);
          entries.add(
              entry.getFields().stream()
                  .map(field -> field.name() + "=" + field.stringValue())
                  .sorted()
                  .collect(Collectors.joining(" ")));
        }
      }
      return entries.stream().sorted().toList();
    }
  }

  private void deleteIndex() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      files.forEach(
          file -> {
            try {
              Files.delete(file);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
