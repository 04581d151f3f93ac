package org.w3id.communique.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.w3id.communique.correction.Corrections;
import org.w3id.communique.extractor.ExtractorOptions;
import org.w3id.communique.lexicon.Gazetteer;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.rdf.GazetteerMapper;
import org.w3id.communique.store.ClaimStore;
import org.w3id.communique.store.StoreUpdate;
import picocli.CommandLine.Option;

/** What the user says to be otherwise than the program read it. */
final class CorrectionsOption {
  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description = {
        "What you know better, in YAML: claims to reject, claims that are of one event or are not, names",
        "that mean something else. The store keeps it until another is given; an empty file takes all back.",
        "See 'Corrections' in README.md."
      })
  private @Nullable Path file;

  /** Whether the user gave a file. */
  boolean isGiven() {
    return file != null;
  }

  /**
   * Has a store keep the corrections of the file, or those that it keeps already.
   *
   * @return how many findings against the shapes were told
   */
  int apply(StoreUpdate update, ClaimStore store, ExtractorOptions extractor, Console console)
      throws IOException {
    Corrections corrections = given(store.space()).orElseGet(update::corrections);
    var findings = update.correct(corrections, known(corrections, store.space(), extractor));
    findings.forEach(console::say);
    return findings.size();
  }

  private Optional<Corrections> given(IriSpace space) throws IOException {
    if (file == null) {
      return Optional.empty();
    }
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw CommandException.usage("no such file, or it cannot be read: " + file);
    }
    try {
      String name = String.valueOf(file.getFileName());
      return Optional.of(Corrections.parse(name, Files.readString(file), space));
    } catch (CharacterCodingException e) {
      throw CommandException.failed(file + " is not written in UTF-8");
    }
  }

  /** What the program knows of those who are meant. */
  private static Graph known(Corrections corrections, IriSpace space, ExtractorOptions extractor) {
    return corrections.targets().isEmpty()
        ? Graph.emptyGraph
        : new GazetteerMapper(space, Gazetteer.load(extractor.names())).map(corrections.targets());
  }

  /** Tells which corrections find nothing to correct. */
  static void tellDead(ClaimStore store, Console console) {
    store.corrections().dead().forEach(console::say);
  }
}
