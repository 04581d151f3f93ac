package org.w3id.communique.mention;

import java.util.List;
import java.util.Optional;
import org.w3id.communique.lexicon.NameLexicon;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/**
 * Finds the office that a sentence gives a person, and the state that this person or a body acts
 * for: "Russian President Vladimir Putin", "Vladimir Putin, the Russian president", "President of
 * Taiwan Tsai Ing-wen". Immutable and safe for use by several threads.
 */
public final class OfficeFinder {
  private final NameLexicon lexicon;
  private final Affiliations affiliations;

  /** Finds offices by these lists of titles. */
  public OfficeFinder(NameLexicon lexicon, Affiliations affiliations) {
    this.lexicon = lexicon;
    this.affiliations = affiliations;
  }

  /**
   * The office that the words around a person's name give.
   *
   * @param names the names of the sentence as {@link NameFinder} gives them
   * @param person one of them
   */
  public Optional<Office> find(Sentence sentence, List<NameMention> names, NameMention person) {
    OfficePhrases phrases =
        new OfficePhrases(lexicon, affiliations, new SentenceWords(sentence), names);
    return phrases
        .before(person.span().begin())
        .or(() -> phrases.appositionBefore(person))
        .or(() -> phrases.after(person.span().end()))
        .or(() -> phrases.shared(person));
  }

  /**
   * The office that a noun names: "the Russian president", "the president of Taiwan".
   *
   * @param names the names of the sentence as {@link NameFinder} gives them
   * @param noun the head of the phrase
   * @return empty if the noun is no title
   */
  public Optional<Office> find(Sentence sentence, List<NameMention> names, Token noun) {
    return new OfficePhrases(lexicon, affiliations, new SentenceWords(sentence), names)
        .endingAt(noun.index() + 1);
  }
}
