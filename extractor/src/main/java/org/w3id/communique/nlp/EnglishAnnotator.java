package org.w3id.communique.nlp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3id.communique.text.AnnotatedDocument;
import org.w3id.communique.text.CharSpan;
import org.w3id.communique.text.Document;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/**
 * Annotates English text. Nothing is loaded until the first document; the models are shared by all
 * threads and never written to.
 */
public final class EnglishAnnotator implements Annotator {
  private final LanguageCheck languageCheck = new LanguageCheck();
  private final ModelCache cache;
  private volatile @Nullable Stages stages;

  /** An annotator whose decoded models are kept in {@code cache}. */
  public EnglishAnnotator(ModelCache cache) {
    this.cache = cache;
  }

  /**
   * Loads the models now rather than with the first document.
   *
   * @throws java.io.UncheckedIOException if a model is missing or is not the one expected
   */
  public void load() {
    stages();
  }

  private Stages stages() {
    Stages loaded = stages;
    if (loaded == null) {
      synchronized (this) {
        loaded = stages;
        if (loaded == null) {
          loaded = Stages.load(cache);
          stages = loaded;
        }
      }
    }
    return loaded;
  }

  /** Leaves a document in another language without sentences and says so in a diagnostic. */
  @Override
  public AnnotatedDocument annotate(Document document) {
    return languageCheck
        .check(document)
        .map(foreign -> new AnnotatedDocument(document, List.of(), List.of(foreign)))
        .orElseGet(() -> new AnnotationRun(stages(), document).annotate());
  }

  /**
   * Parses sentences once more from their tokens, and nothing else: what the parser alone costs.
   *
   * @return the number of words
   */
  public int parseAgain(AnnotatedDocument annotated) {
    DependencyParser parser = stages().parser();
    String text = annotated.document().text();
    int words = 0;
    for (Sentence sentence : annotated.sentences()) {
      List<CharSpan> spans = sentence.tokens().stream().map(Token::span).toList();
      words += parser.parse(ParserForms.of(text, spans)).size();
    }
    return words;
  }
}
