package org.w3id.communique.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * What counts as the same word: case, accents, the plural and the possessive do not matter. In the
 * index no word is left out, as a name may consist of small ones.
 */
final class Words extends Analyzer {
  private final CharArraySet leftOut;

  private Words(CharArraySet leftOut) {
    this.leftOut = leftOut;
  }

  /** All words of a text. */
  static Words all() {
    return new Words(CharArraySet.EMPTY_SET);
  }

  /** The words of a text that tell what it is about: not "the", "of" and the like. */
  static Words telling() {
    return new Words(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
  }

  /**
   * A word of a text.
   *
   * @param form what it is compared by
   * @param begin in UTF-16 units
   * @param end in UTF-16 units, exclusive
   */
  record Word(String form, int begin, int end) {}

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer tokens = new StandardTokenizer();
    TokenStream folded =
        new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(tokens)));
    return new TokenStreamComponents(
        tokens, new EnglishMinimalStemFilter(new StopFilter(folded, leftOut)));
  }

  /** The same for the beginning of a word, which has no ending to take off. */
  @Override
  protected TokenStream normalize(String fieldName, TokenStream beginning) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(beginning));
  }

  /** The words of a text, in their order. */
  List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = tokenStream("", text)) {
      CharTermAttribute form = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(new Word(form.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  Set<String> formsOf(String text) {
    return of(text).stream().map(Word::form).collect(Collectors.toSet());
  }
}
