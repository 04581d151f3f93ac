package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3id.communique.text.Token;

/**
 * Makes a clause of a noun with a participle where a conjunction opens it: in "struck Iran, while
 * the opposition called for talks" the parser takes the opposition for what was struck too, and
 * "called" for a participle of it, though "while" stands before both.
 */
final class MarkedParticiples implements DependencyParser {
  private static final Set<String> BEHIND_A_NOUN = Set.of("acl", "relcl");
  private static final Set<String> PAST = Set.of("VBN", "VBD");

  private final DependencyParser parser;

  /** Wraps a parser, which makes the tree. */
  MarkedParticiples(DependencyParser parser) {
    this.parser = parser;
  }

  @Override
  public List<ParsedWord> parse(List<String> forms) {
    List<ParsedWord> words = new ArrayList<>(parser.parse(forms));
    for (int mark = 0; mark < words.size(); mark++) {
      int verb = words.get(mark).head();
      if (words.get(mark).relation().equals("mark")
          && verb != Token.ROOT
          && isBehindNoun(words, mark, verb)) {
        giveSubject(words, verb);
      }
    }
    return List.copyOf(words);
  }

  private static boolean isBehindNoun(List<ParsedWord> words, int mark, int verb) {
    int noun = words.get(verb).head();
    return noun > mark
        && noun < verb
        && BEHIND_A_NOUN.contains(words.get(verb).relation())
        && PAST.contains(words.get(verb).tag())
        && words.get(noun).tag().startsWith("NN");
  }

  private static void giveSubject(List<ParsedWord> words, int verb) {
    VerbPhrase phrase = new VerbPhrase(words, verb);
    int noun = words.get(verb).head();
    int above = words.get(noun).head();
    while (above != Token.ROOT && !words.get(above).tag().startsWith("VB")) {
      above = words.get(above).head();
    }
    if (above == Token.ROOT || phrase.hasSubject()) {
      return;
    }
    ParsedWord past = words.get(verb);
    String tag = phrase.isFinite() ? past.tag() : "VBD";
    words.set(noun, words.get(noun).governedBy(verb, phrase.subjectRelation()));
    words.set(verb, new ParsedWord(tag, past.lemma(), above, "advcl", past.nameTag()));
  }
}
