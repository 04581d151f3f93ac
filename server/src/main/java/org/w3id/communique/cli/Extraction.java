package org.w3id.communique.cli;

import java.util.Optional;
import org.w3id.communique.claim.DocumentClaims;
import org.w3id.communique.extractor.ExtractorOptions;
import org.w3id.communique.extractor.Trace;
import org.w3id.communique.lexicon.NamedEntity;
import org.w3id.communique.text.AnnotatedDocument;
import org.w3id.communique.text.Document;

/**
 * What the commands want of the extractor. Its methods may be called by several threads at once.
 */
interface Extraction {
  /**
   * Loads the extractor, which takes seconds and some hundred megabytes: commands wait for the
   * first document.
   */
  interface Loader {
    /**
     * Loads it.
     *
     * @throws org.w3id.communique.lexicon.LexiconException if a list or rule cannot be used; the
     *     message says where
     */
    Extraction load(ExtractorOptions options);
  }

  /** The claims of one document. */
  DocumentClaims extract(Document document);

  /** The first stage alone: sentences, tokens and syntax. */
  AnnotatedDocument annotate(Document document);

  /** The claims of one document with how each was found, and what was left out. */
  Trace trace(Document document);

  /** The parser alone, once more on the same sentences, to measure it; the number of words. */
  int parseAgain(AnnotatedDocument annotated);

  /** The gazetteer's entry of a state by its ISO code. */
  Optional<NamedEntity> state(String code);
}
