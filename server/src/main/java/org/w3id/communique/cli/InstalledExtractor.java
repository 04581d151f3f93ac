package org.w3id.communique.cli;

import java.util.Optional;
import org.w3id.communique.claim.DocumentClaims;
import org.w3id.communique.extractor.Extractor;
import org.w3id.communique.extractor.ExtractorOptions;
import org.w3id.communique.extractor.Trace;
import org.w3id.communique.lexicon.NamedEntity;
import org.w3id.communique.text.AnnotatedDocument;
import org.w3id.communique.text.Document;

/** The program's own extractor. */
record InstalledExtractor(Extractor extractor) implements Extraction {
  static Extraction load(ExtractorOptions options) {
    return new InstalledExtractor(Extractor.load(options));
  }

  @Override
  public DocumentClaims extract(Document document) {
    return extractor.extract(document);
  }

  @Override
  public AnnotatedDocument annotate(Document document) {
    return extractor.annotate(document);
  }

  @Override
  public Trace trace(Document document) {
    return extractor.trace(document);
  }

  @Override
  public int parseAgain(AnnotatedDocument annotated) {
    return extractor.parseAgain(annotated);
  }

  @Override
  public Optional<NamedEntity> state(String code) {
    return extractor.state(code);
  }
}
