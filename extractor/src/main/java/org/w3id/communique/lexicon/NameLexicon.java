package org.w3id.communique.lexicon;

/**
 * The word lists that names are found with, besides the names themselves.
 *
 * @param titles titles and offices of persons
 * @param titleModifiers words that may stand before a title
 * @param heads words that make a capitalised sequence the name of an organisation or place
 * @param ambiguities names that are something else too
 */
public record NameLexicon(
    TermList<TitleClass> titles,
    TermList<TitleModifier> titleModifiers,
    TermList<NameHead> heads,
    TermList<NameAmbiguity> ambiguities) {
  /** The lists that come with the program. */
  public static NameLexicon load() {
    return new NameLexicon(
        TermList.load("titles.tsv", TitleClass.class, false),
        TermList.load("title-modifiers.tsv", TitleModifier.class, false),
        TermList.load("name-heads.tsv", NameHead.class, true),
        TermList.load("ambiguous-names.tsv", NameAmbiguity.class, true));
  }
}
