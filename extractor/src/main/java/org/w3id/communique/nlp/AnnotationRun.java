package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.communique.text.AnnotatedDocument;
import org.w3id.communique.text.CharSpan;
import org.w3id.communique.text.Diagnostic;
import org.w3id.communique.text.Diagnostic.Severity;
import org.w3id.communique.text.Document;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/**
 * The annotation of one document. What would take too much time or memory is skipped with a
 * diagnostic: characters beyond the longest document, runs without a space, sentences that are
 * none. For one use by one thread.
 */
final class AnnotationRun {
  /** The longest part of a document that is read, in UTF-16 units: a novel. */
  static final int LONGEST_TEXT = 1_000_000;

  /** The longest run of characters without a space: beyond a long address it is no word. */
  static final int LONGEST_RUN = 1_000;

  /** The longest sentence in UTF-16 units. */
  static final int LONGEST_SENTENCE = 5_000;

  /**
   * The longest sentence in tokens; at worst, the parser takes time quadratic in it, a quarter of a
   * second here.
   */
  static final int MOST_TOKENS = 250;

  private static final Pattern LONG_RUN = Pattern.compile("\\S{" + (LONGEST_RUN + 1) + ",}+");
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  private final Stages stages;
  private final Document document;
  private final String text;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  AnnotationRun(Stages stages, Document document) {
    this.stages = stages;
    this.document = document;
    this.text = document.text();
  }

  AnnotatedDocument annotate() {
    CharSpan read = new CharSpan(0, Math.min(text.length(), LONGEST_TEXT));
    if (read.end() < text.length()) {
      skip(
          new CharSpan(read.end(), text.length()),
          "the document is too long: what follows character " + read.end());
    }
    List<CharSpan> paragraphs = stages.splitter().paragraphs(text, read);
    for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
      CharSpan whole = paragraphs.get(paragraph);
      if (ProseCheck.isHeap(text, whole)) {
        skip(whole, "words without sentences, as in a table or a list");
        continue;
      }
      for (CharSpan part : withoutLongRuns(whole)) {
        for (CharSpan sentence : stages.splitter().sentences(text, part)) {
          add(paragraph, sentence);
        }
      }
    }
    return new AnnotatedDocument(document, sentences, diagnostics);
  }

  private List<CharSpan> withoutLongRuns(CharSpan paragraph) {
    List<CharSpan> parts = new ArrayList<>();
    int begin = paragraph.begin();
    Matcher run = LONG_RUN.matcher(text).region(paragraph.begin(), paragraph.end());
    while (run.find()) {
      parts.add(new CharSpan(begin, run.start()));
      skip(new CharSpan(run.start(), run.end()), "no words: a run without a space");
      begin = run.end();
    }
    parts.add(new CharSpan(begin, paragraph.end()));
    return parts;
  }

  /** Adds a sentence, or, if it is too long for one, its lines, as in a table or a list. */
  private void add(int paragraph, CharSpan span) {
    List<CharSpan> tokens = tokens(span);
    if (tokens.size() <= MOST_TOKENS && span.length() <= LONGEST_SENTENCE) {
      addSentence(paragraph, tokens);
      return;
    }
    for (CharSpan line : lines(span)) {
      tokens = tokens(line);
      if (tokens.size() <= MOST_TOKENS && line.length() <= LONGEST_SENTENCE) {
        addSentence(paragraph, tokens);
      } else {
        skip(line, "too long for a sentence");
      }
    }
  }

  /** The tokens of a sentence; none if it is longer than any that is looked at. */
  private List<CharSpan> tokens(CharSpan sentence) {
    return sentence.length() <= LONGEST_SENTENCE
        ? stages.tokenizer().tokenize(text, sentence)
        : List.of();
  }

  private List<CharSpan> lines(CharSpan span) {
    List<CharSpan> lines = new ArrayList<>();
    int begin = span.begin();
    Matcher end = LINE_BREAK.matcher(text).region(span.begin(), span.end());
    while (end.find()) {
      lines.add(new CharSpan(begin, end.start()));
      begin = end.end();
    }
    lines.add(new CharSpan(begin, span.end()));
    return lines;
  }

  private void addSentence(int paragraph, List<CharSpan> tokens) {
    if (tokens.isEmpty()) {
      return;
    }
    CharSpan span = tokens.getFirst().hull(tokens.getLast());
    if (ProseCheck.isRunTogether(text, span)) {
      skip(span, "several sentences without punctuation, or none");
    } else {
      sentences.add(new Sentence(sentences.size(), paragraph, span, parse(tokens)));
    }
  }

  private List<Token> parse(List<CharSpan> spans) {
    List<String> forms = ParserForms.of(text, spans);
    List<ParsedWord> words = stages.parser().parse(forms);
    List<String> lemmas = stages.lemmatizer().lemmas(forms, words);
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

  private void skip(CharSpan span, String reason) {
    diagnostics.add(
        new Diagnostic(
            Severity.SKIPPED,
            document.id(),
            Optional.of(span),
            "skipped " + span.length() + " characters: " + reason));
  }
}
