package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3id.communique.text.AnnotatedDocument;
import org.w3id.communique.text.CharSpan;
import org.w3id.communique.text.Diagnostic;
import org.w3id.communique.text.Document;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/**
 * Annotates English text. Nothing is loaded until the first document; the models are shared by all
 * threads and never written to.
 */
public final class EnglishAnnotator implements Annotator {
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

  @Override
  public AnnotatedDocument annotate(Document document) {
    List<Sentence> sentences = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    String text = document.text();
    Stages stages = stages();
    List<CharSpan> paragraphs = stages.splitter().paragraphs(text);
    for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
      for (CharSpan span : stages.splitter().sentences(text, paragraphs.get(paragraph))) {
        List<CharSpan> spans = stages.tokenizer().tokenize(text, span);
        if (!spans.isEmpty()) {
          sentences.add(
              new Sentence(sentences.size(), paragraph, span, tokens(stages, text, spans)));
        }
      }
    }
    return new AnnotatedDocument(document, sentences, diagnostics);
  }

  private List<Token> tokens(Stages stages, String text, List<CharSpan> spans) {
    List<String> plain = spans.stream().map(span -> PlainCharacters.of(span.of(text))).toList();
    List<ParsedWord> words = stages.parser().parse(plain);
    List<String> lemmas = stages.lemmatizer().lemmas(plain, words);
    List<Token> tokens = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      ParsedWord word = words.get(i);
      CharSpan span = spans.get(i);
      tokens.add(
          new Token(
              i,
              span,
              span.of(text),
              lemmas.get(i),
              word.tag(),
              word.head(),
              word.relation(),
              word.nameTag()));
    }
    return tokens;
  }
}
