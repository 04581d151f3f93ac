package org.w3id.communique.cli;

import org.apache.jena.graph.Graph;
import org.w3id.communique.claim.DocumentClaims;
import org.w3id.communique.extractor.ExtractorDigest;
import org.w3id.communique.extractor.ExtractorOptions;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.rdf.ClaimMapper;
import org.w3id.communique.rdf.IriMinter;
import org.w3id.communique.rdf.RunDescription;
import org.w3id.communique.store.ProgramVersion;

/**
 * The extractor and what names and maps its claims, each loaded when it is first needed. For one
 * thread.
 */
final class Workbench {
  private final ExtractorOptions options;
  private final IriMinter minter;
  private final Once<Extraction> extraction;
  private final Once<ExtractorDigest> digest;
  private final Once<ClaimMapper> mapper;

  Workbench(Context context, ExtractorOptions options, IriSpace space) {
    this.options = options;
    this.minter = new IriMinter(space);
    this.extraction = new Once<>(() -> context.loader().load(this.options));
    this.digest = new Once<>(() -> ExtractorDigest.of(this.options));
    this.mapper = new Once<>(() -> new ClaimMapper(minter, run(), extraction.get()::state));
  }

  /** The extractor. */
  Extraction extraction() {
    return extraction.get();
  }

  /** Names things in the run's space. */
  IriMinter minter() {
    return minter;
  }

  /** Names the program with its rules and the user's choices; loads no model. */
  String maker() {
    return ProgramVersion.CURRENT + " " + digest.get().program();
  }

  /** The graph of a document that was extracted here. */
  Graph graph(DocumentClaims claims) {
    return mapper.get().map(claims);
  }

  private RunDescription run() {
    return new RunDescription(
        ProgramVersion.CURRENT,
        digest.get().rules(),
        options.names().stream().map(file -> "names " + file.getFileName()).toList());
  }
}
