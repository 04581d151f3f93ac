package org.w3id.communique.mention;

import java.util.List;
import java.util.Optional;
import org.w3id.communique.lexicon.WordList;
import org.w3id.communique.text.Sentence;

/**
 * One way to say when.
 *
 * @param id its name, {@code time/NAME}
 * @param pattern which words say it
 * @param meaning what they say
 * @param arguments constants of the meaning
 */
record TimeRule(String id, PhrasePattern pattern, TimeMeaning meaning, List<String> arguments) {
  /**
   * Reads a rule from a row with the columns id, pattern, meaning.
   *
   * @throws org.w3id.communique.lexicon.LexiconException if the pattern or the meaning is malformed
   */
  static TimeRule of(WordList.Row row, PhraseVocabulary vocabulary) {
    List<String> words = List.of(row.cell(2).split(" ", -1));
    TimeMeaning meaning =
        TimeMeaning.of(words.getFirst())
            .orElseThrow(
                () ->
                    row.error(
                        "there is no meaning '"
                            + words.getFirst()
                            + "'; see TimeMeaning for their names"));
    return new TimeRule(
        row.cell(0),
        new PhrasePattern(row.cell(1), row, vocabulary),
        meaning,
        words.subList(1, words.size()));
  }

  /** What the rule finds where it begins with the token at {@code from}. */
  Optional<PhrasePattern.Match> match(Sentence sentence, int from) {
    return pattern.match(sentence, from);
  }

  /** What the words of a match say; empty if they say no time. */
  Optional<TimeExpression> read(PhrasePattern.Match match) {
    return meaning.read(new TimeReading(arguments, match.values()));
  }
}
