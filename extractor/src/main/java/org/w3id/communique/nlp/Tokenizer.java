package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import opennlp.tools.tokenize.ThreadSafeTokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;
import org.w3id.communique.text.CharSpan;

/**
 * Cuts a sentence into tokens as OntoNotes does, on which the parser was trained. Cuts come from
 * OpenNLP's tokenizer, which reads a copy with plain quotes and spaces, and from {@link
 * TokenRules}, which have the last word.
 */
final class Tokenizer {
  private final opennlp.tools.tokenize.Tokenizer tokenizer;
  private final TokenRules rules;

  Tokenizer(TokenizerModel model, TokenRules rules) {
    this.tokenizer = new ThreadSafeTokenizerME(model);
    this.rules = rules;
  }

  /** The tokens of a sentence, as spans of the whole text; none is empty and none holds a space. */
  List<CharSpan> tokenize(String text, CharSpan sentence) {
    String plain = PlainCharacters.of(sentence.of(text));
    BitSet cuts = new BitSet(plain.length() + 1);
    for (Span span : tokenizer.tokenizePos(plain)) {
      cuts.set(span.getStart());
      cuts.set(span.getEnd());
    }
    rules.apply(plain, cuts);
    return spans(plain, cuts, sentence.begin());
  }

  private static List<CharSpan> spans(String plain, BitSet cuts, int offset) {
    List<CharSpan> spans = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= plain.length(); i++) {
      boolean gap = i == plain.length() || plain.charAt(i) == ' ';
      if ((gap || cuts.get(i)) && begin < i) {
        spans.add(new CharSpan(offset + begin, offset + i));
        begin = i;
      }
      if (gap) {
        begin = i + 1;
      }
    }
    return spans;
  }
}
