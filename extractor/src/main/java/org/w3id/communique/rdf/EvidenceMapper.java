package org.w3id.communique.rdf;

import org.apache.jena.vocabulary.OA;
import org.w3id.communique.claim.Claim;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.text.CharSpan;
import org.w3id.communique.text.CodePoints;
import org.w3id.communique.text.Document;

/**
 * Writes where the evidence of a document's claims stands, in code points, with the selectors of
 * the Web Annotation Data Model, sections 4.2.4 and 4.2.5.
 */
final class EvidenceMapper {
  private static final int CONTEXT = 32;

  private final IriMinter minter;
  private final Document document;
  private final CodePoints codePoints;

  EvidenceMapper(IriMinter minter, Document document) {
    this.minter = minter;
    this.document = document;
    this.codePoints = new CodePoints(document.text());
  }

  void map(String claimIri, Claim claim, GraphBuilder graph) {
    CharSpan span = claim.evidence();
    String words = span.of(document.text());
    int begin = codePoints.before(span.begin());
    int end = codePoints.before(span.end());
    graph.add(claimIri, CMQ.EVIDENCE, Literals.english(words));
    graph.add(claimIri, CMQ.BEGIN, Literals.integer(begin));
    graph.add(claimIri, CMQ.END, Literals.integer(end));

    String position = minter.positionSelector(claimIri);
    graph.link(claimIri, OA.hasSelector, position);
    graph.type(position, OA.TextPositionSelector.getURI());
    graph.add(position, OA.start, Literals.integer(begin));
    graph.add(position, OA.end, Literals.integer(end));

    String quote = minter.quoteSelector(claimIri);
    graph.link(claimIri, OA.hasSelector, quote);
    graph.type(quote, OA.TextQuoteSelector.getURI());
    graph.add(quote, OA.exact, Literals.string(words));
    if (!document.metadata().restricted()) {
      graph.add(quote, OA.prefix, Literals.string(before(span.begin())));
      graph.add(quote, OA.suffix, Literals.string(after(span.end())));
    }
  }

  private String before(int position) {
    String text = document.text();
    int reach = Math.min(CONTEXT, codePoints.before(position));
    return text.substring(text.offsetByCodePoints(position, -reach), position);
  }

  private String after(int position) {
    String text = document.text();
    int reach = Math.min(CONTEXT, codePoints.before(text.length()) - codePoints.before(position));
    return text.substring(position, text.offsetByCodePoints(position, reach));
  }
}
