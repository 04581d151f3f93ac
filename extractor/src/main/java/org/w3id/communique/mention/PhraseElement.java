package org.w3id.communique.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.text.Sentence;

/** One element of a {@link PhrasePattern}: what may stand at one place. */
sealed interface PhraseElement {
  /** The key of tokens that begin with a digit. */
  String DIGITS = "0";

  /** One of a few words, in any case. */
  record Word(List<String> words) implements PhraseElement {}

  /** A member of a class of words, or of a class of numbers. */
  record OfClass(String name) implements PhraseElement {}

  /** A token with one of a few part-of-speech tags. */
  record Tagged(List<String> tags) implements PhraseElement {}

  /**
   * An element found in a sentence.
   *
   * @param end index after its last token
   * @param value what the class says that it stands for; empty for a word and a tag
   */
  record Found(int end, Optional<String> value) {}

  /** A word as it is compared: lower case, plain apostrophe. */
  static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  /**
   * What a token is looked up by: its folded word, or {@link #DIGITS} if it begins with a digit.
   * Tells soon that no pattern begins there.
   */
  static String key(String form) {
    return Character.isDigit(form.charAt(0)) ? DIGITS : fold(form);
  }

  /**
   * The keys of the tokens with which this element can begin; a tag can begin with any and has
   * none.
   */
  default Set<String> keys(PhraseVocabulary vocabulary) {
    return switch (this) {
      case Word word -> Set.copyOf(word.words());
      case OfClass named -> vocabulary.keys(named.name());
      case Tagged tagged -> Set.of();
    };
  }

  /**
   * Finds this element where it begins with the token at {@code at}; the class "stop" also at the
   * end.
   */
  default Optional<Found> at(Sentence sentence, int at, PhraseVocabulary vocabulary) {
    if (at < 0 || at >= sentence.size()) {
      return this instanceof OfClass c && c.name().equals("stop") && at == sentence.size()
          ? Optional.of(new Found(at, Optional.empty()))
          : Optional.empty();
    }
    return switch (this) {
      case Word word ->
          word.words().contains(fold(sentence.token(at).form()))
              ? Optional.of(new Found(at + 1, Optional.empty()))
              : Optional.empty();
      case Tagged tagged ->
          tagged.tags().contains(sentence.token(at).tag())
              ? Optional.of(new Found(at + 1, Optional.empty()))
              : Optional.empty();
      case OfClass named -> vocabulary.at(named.name(), sentence, at);
    };
  }
}
