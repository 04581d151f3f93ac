package org.w3id.communique.server.page;

import java.text.BreakIterator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.communique.ontology.CMQ;

/** Finds the places in their documents where claims are stated. */
final class Passages {
  /** Of a document of which only the evidence may be shown. */
  private static final String RESTRICTED = "restricted";

  private static final String BLANK_LINE = "\n\n";

  /** How much is shown of what stands before the evidence, and of what follows it. */
  private static final int FARTHEST = 500;

  private final GraphReader reader;
  private final Map<Node, String> texts = new HashMap<>();

  Passages(GraphReader reader) {
    this.reader = reader;
  }

  /** The whole text of a document; empty where it may not be shown. */
  String text(Node document) {
    return texts.computeIfAbsent(
        document,
        found ->
            reader.text(found, DCTerms.rights.getURI()).equals(RESTRICTED)
                ? ""
                : reader.text(found, CMQ.TEXT));
  }

  /** The evidence of a claim in its sentence, or else alone. */
  Passage inSentence(Node claim, Node document) {
    return in(claim, document, true);
  }

  /** The evidence of a claim in its paragraph, or else alone. */
  Passage inParagraph(Node claim, Node document) {
    return in(claim, document, false);
  }

  /** Where a claim's evidence begins in a text, in UTF-16 units; below 0 if it is not there. */
  int begin(Node claim, String text) {
    long codePoints = reader.number(claim, CMQ.BEGIN);
    String words = reader.text(claim, CMQ.EVIDENCE);
    if (words.isEmpty() || codePoints > text.codePointCount(0, text.length())) {
      return -1;
    }
    int begin = text.offsetByCodePoints(0, (int) codePoints);
    return text.startsWith(words, begin) ? begin : -1;
  }

  private Passage in(Node claim, Node document, boolean sentence) {
    String words = reader.text(claim, CMQ.EVIDENCE);
    String text = text(document);
    int begin = begin(claim, text);
    if (begin < 0) {
      return Passage.alone(words);
    }
    int end = begin + words.length();
    int from = Math.max(text.lastIndexOf(BLANK_LINE, begin), begin - FARTHEST);
    int next = text.indexOf(BLANK_LINE, end);
    int to = Math.min(next < 0 ? text.length() : next, end + FARTHEST);
    Passage paragraph = cut(text, Math.max(0, from), begin, end, to);
    return sentence ? sentenceOf(paragraph) : paragraph;
  }

  private static Passage cut(String text, int from, int begin, int end, int to) {
    boolean cutBefore = begin - from >= FARTHEST;
    boolean cutAfter = to - end >= FARTHEST;
    return new Passage(
        (cutBefore ? "… " : "") + text.substring(from, begin).stripLeading(),
        text.substring(begin, end),
        text.substring(end, to).stripTrailing() + (cutAfter ? " …" : ""));
  }

  private static Passage sentenceOf(Passage paragraph) {
    String text = paragraph.before() + paragraph.words() + paragraph.after();
    int begin = paragraph.before().length();
    int end = begin + paragraph.words().length();
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text);
    int from = begin == 0 ? 0 : sentences.preceding(begin + 1);
    int to = sentences.isBoundary(end) ? end : sentences.following(end);
    return new Passage(
        text.substring(Math.min(from, begin), begin),
        paragraph.words(),
        text.substring(end, to).stripTrailing());
  }
}
