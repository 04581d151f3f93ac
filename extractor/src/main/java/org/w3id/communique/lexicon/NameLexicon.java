package org.w3id.communique.lexicon;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The word lists that names are found with, besides the names themselves.
 *
 * @param titles titles and offices of persons
 * @param titleModifiers words that may stand before a title
 * @param heads words that make a capitalised sequence the name of an organisation or place
 * @param ambiguities names that are something else too
 * @param surnames names of one word that in the news are hardly anybody's but a statesperson's, in
 *     all their spellings and in lower case
 */
public record NameLexicon(
    TermList<TitleClass> titles,
    TermList<TitleModifier> titleModifiers,
    TermList<NameHead> heads,
    TermList<NameAmbiguity> ambiguities,
    Set<String> surnames) {
  public NameLexicon {
    surnames = Set.copyOf(surnames);
  }

  private static final int SHORTEST_SURNAME = 4;

  /** The lists that come with the program. */
  public static NameLexicon load() {
    return new NameLexicon(
        TermList.load("titles.tsv", TitleClass.class, false),
        TermList.load("title-modifiers.tsv", TitleModifier.class, false),
        TermList.load("name-heads.tsv", NameHead.class, true),
        TermList.load("ambiguous-names.tsv", NameAmbiguity.class, true),
        surnamesOf(WordTable.load("words/statespeople.tsv", "words/person-names.tsv")));
  }

  private static Set<String> surnamesOf(WordTable people) {
    Set<String> surnames =
        people.forms("statesperson").stream()
            .filter(key -> key.length() >= SHORTEST_SURNAME && key.indexOf('-') < 0)
            .collect(Collectors.toCollection(HashSet::new));
    for (String spelling : people.forms("spelling")) {
      people
          .value(spelling, "spelling")
          .filter(name -> surnames.contains(name.toLowerCase(Locale.ROOT)))
          .ifPresent(name -> surnames.add(spelling));
    }
    return surnames;
  }
}
