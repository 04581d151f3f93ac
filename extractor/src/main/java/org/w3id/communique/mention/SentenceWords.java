package org.w3id.communique.mention;

import java.util.ArrayList;
import java.util.List;
import org.w3id.communique.lexicon.NameWords;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/** A sentence as the words that lexicons compare, and how its tokens look. */
final class SentenceWords {
  private static final int SHOUTING_LETTERS = 12;

  private final Sentence sentence;
  private final List<String> words = new ArrayList<>();
  private final int[] firstWord;
  private final List<Integer> tokenOfWord = new ArrayList<>();
  private final boolean shouting;

  SentenceWords(Sentence sentence) {
    this.sentence = sentence;
    this.firstWord = new int[sentence.size() + 1];
    int upper = 0;
    int lower = 0;
    for (Token token : sentence.tokens()) {
      firstWord[token.index()] = words.size();
      for (String word : NameWords.of(token.form())) {
        words.add(word);
        tokenOfWord.add(token.index());
      }
      for (int i = 0; i < token.form().length(); i++) {
        char c = token.form().charAt(i);
        upper += Character.isUpperCase(c) ? 1 : 0;
        lower += Character.isLowerCase(c) ? 1 : 0;
      }
    }
    firstWord[sentence.size()] = words.size();
    this.shouting = upper > SHOUTING_LETTERS && upper > 3 * lower;
  }

  Sentence sentence() {
    return sentence;
  }

  /** All words of the sentence. */
  List<String> words() {
    return words;
  }

  /** The words of a range of tokens. */
  List<String> words(int begin, int end) {
    return words.subList(firstWord[begin], firstWord[end]);
  }

  int firstWord(int token) {
    return firstWord[token];
  }

  /**
   * The index after the last token of {@code length} words from a token's first, or -1 if that is
   * within a token.
   */
  int endToken(int token, int length) {
    int end = firstWord[token] + length;
    int last = tokenOfWord.get(end - 1);
    return firstWord[last + 1] == end ? last + 1 : -1;
  }

  /** Whether most of the sentence is in capitals, so that case says nothing. */
  boolean shouting() {
    return shouting;
  }

  /** Whether the token exists and begins with a capital letter. */
  boolean capitalised(int token) {
    return token >= 0
        && token < sentence.size()
        && Character.isUpperCase(sentence.token(token).form().charAt(0));
  }

  /** Whether the token exists and is this word, whatever its case. */
  boolean is(int token, String word) {
    return token >= 0
        && token < sentence.size()
        && sentence.token(token).form().equalsIgnoreCase(word);
  }

  /** Whether the token exists and is a possessive ending. */
  boolean possessive(int token) {
    return token >= 0 && token < sentence.size() && sentence.token(token).tag().equals("POS");
  }

  /** Whether two tokens stand side by side without a space. */
  boolean joined(int left, int right) {
    return left >= 0
        && right < sentence.size()
        && sentence.token(left).span().end() == sentence.token(right).span().begin();
  }

  boolean hyphen(int token) {
    return token >= 0 && token < sentence.size() && sentence.token(token).form().equals("-");
  }

  /** The tag of a token; empty beyond the sentence. */
  String tag(int token) {
    return token >= 0 && token < sentence.size() ? sentence.token(token).tag() : "";
  }

  /** The type that the name recogniser gives a token; empty for none and beyond the sentence. */
  String nameType(int token) {
    if (token < 0 || token >= sentence.size()) {
      return "";
    }
    String tag = sentence.token(token).nameTag();
    return tag.length() > 2 ? tag.substring(2) : "";
  }
}
