package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import org.w3id.communique.text.AnnotatedDocument;
import org.w3id.communique.text.CharSpan;
import org.w3id.communique.text.Diagnostic;
import org.w3id.communique.text.Document;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/** Annotates English text. */
public final class EnglishAnnotator implements Annotator {
  private final SentenceSplitter splitter;
  private final Tokenizer tokenizer;
  private final DependencyParser parser;
  private final Lemmatizer lemmatizer;

  EnglishAnnotator(SentenceSplitter splitter, Tokenizer tokenizer, DependencyParser parser, Lemmatizer lemmatizer) {
    this.splitter = splitter;
    this.tokenizer = tokenizer;
    this.parser = parser;
    this.lemmatizer = lemmatizer;
  }

  /** An annotator with the models that come with the program. */
  public static EnglishAnnotator create() {
    return new Models().annotator();
  }

  @Override
  public AnnotatedDocument annotate(Document document) {
    List<Sentence> sentences = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    String text = document.text();
    List<CharSpan> paragraphs = splitter.paragraphs(text);
    for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
      for (CharSpan span : splitter.sentences(text, paragraphs.get(paragraph))) {
        List<CharSpan> spans = tokenizer.tokenize(text, span);
        if (!spans.isEmpty()) {
          sentences.add(new Sentence(sentences.size(), paragraph, span, tokens(text, spans)));
        }
      }
    }
    return new AnnotatedDocument(document, sentences, diagnostics);
  }

  private List<Token> tokens(String text, List<CharSpan> spans) {
    List<String> plain = spans.stream().map(span -> PlainCharacters.of(span.of(text))).toList();
    List<ParsedWord> words = parser.parse(plain);
    List<String> lemmas = lemmatizer.lemmas(plain, words);
    List<Token> tokens = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      ParsedWord word = words.get(i);
      CharSpan span = spans.get(i);
      tokens.add(
          new Token(
              i, span, span.of(text), lemmas.get(i), word.tag(), word.head(), word.relation(), word.nameTag()));
    }
    return tokens;
  }
}
