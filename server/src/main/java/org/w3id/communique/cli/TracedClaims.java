package org.w3id.communique.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.w3id.communique.claim.Decision;
import org.w3id.communique.claim.DocumentClaims;
import org.w3id.communique.evaluation.Consideration;
import org.w3id.communique.evaluation.Consideration.Stage;
import org.w3id.communique.evaluation.Considered;
import org.w3id.communique.event.NearMiss;
import org.w3id.communique.extractor.Trace;
import org.w3id.communique.lexicon.NamedEntity;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.rdf.IriMinter;
import org.w3id.communique.text.AnnotatedDocument;
import org.w3id.communique.text.Document;
import org.w3id.communique.text.Token;

/** Extracts documents and remembers what was considered on the way. */
final class TracedClaims implements Extraction {
  private final Extraction extraction;
  private final IriMinter minter;
  private final Map<String, List<Consideration>> considered = new ConcurrentHashMap<>();
  private final Map<String, List<String>> features = new ConcurrentHashMap<>();

  /**
   * Wraps an extractor.
   *
   * @param minter tells the IRIs of claims
   */
  TracedClaims(Extraction extraction, IriMinter minter) {
    this.extraction = extraction;
    this.minter = minter;
  }

  /** The features of each claim extracted so far, by its IRI. */
  Map<String, List<String>> features() {
    return Map.copyOf(features);
  }

  /** What was considered in the documents extracted so far. */
  Considered considered() {
    return Considered.of(considered);
  }

  @Override
  public DocumentClaims extract(Document document) {
    return trace(document).claims();
  }

  @Override
  public Trace trace(Document document) {
    Trace trace = extraction.trace(document);
    List<Consideration> ofDocument = new ArrayList<>();
    for (Trace.OfSentence sentence : trace.sentences()) {
      sentence.decisions().forEach(decision -> leftOut(decision).ifPresent(ofDocument::add));
      sentence.nearMisses().forEach(miss -> nearly(miss).ifPresent(ofDocument::add));
    }
    considered.put(document.id(), List.copyOf(ofDocument));
    rate(trace);
    return trace;
  }

  private void rate(Trace trace) {
    List<String> iris = minter.claims(trace.claims());
    int next = 0;
    for (Trace.OfSentence sentence : trace.sentences()) {
      for (Decision decision : sentence.decisions()) {
        if (decision.kept().isPresent()) {
          Optional<Decision.Grounds> grounds = decision.grounds();
          features.put(
              iris.get(next++),
              grounds.map(g -> List.copyOf(g.rating().parts().keySet())).orElse(List.of()));
        }
      }
    }
  }

  private static Optional<Consideration> leftOut(Decision decision) {
    Token trigger = decision.event().trigger();
    return decision
        .objection()
        .map(
            objection ->
                new Consideration(
                    decision.event().type(),
                    trigger.span().begin(),
                    trigger.span().end(),
                    Stage.LEFT_OUT,
                    objection.reason(),
                    decision.event().foundBy()));
  }

  private static Optional<Consideration> nearly(NearMiss miss) {
    return EventType.of(miss.rule().substring(0, miss.rule().indexOf('/')))
        .map(
            type ->
                new Consideration(
                    type,
                    miss.trigger().span().begin(),
                    miss.trigger().span().end(),
                    Stage.NEARLY,
                    miss.reason(),
                    miss.rule()));
  }

  @Override
  public AnnotatedDocument annotate(Document document) {
    return extraction.annotate(document);
  }

  @Override
  public int parseAgain(AnnotatedDocument annotated) {
    return extraction.parseAgain(annotated);
  }

  @Override
  public Optional<NamedEntity> state(String code) {
    return extraction.state(code);
  }
}
