package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/** What qualifies a noun from before it. */
final class Modifiers {
  private static final int MAX_DEPTH = 12;
  private static final Set<String> QUALIFYING =
      Set.of("compound", "nmod", "amod", "nn", "hmod", "conj", "appos", "dep");

  private final Sentence sentence;
  private final ControlVerbs control;

  Modifiers(Sentence sentence, ControlVerbs control) {
    this.sentence = sentence;
    this.control = control;
  }

  /**
   * The tokens before a noun that qualify it, directly or through one another, in order of the
   * text.
   */
  List<Token> of(Token noun) {
    List<Token> found = new ArrayList<>();
    collect(noun, noun, found, 0);
    found.sort(Comparator.comparingInt(Token::index));
    return found;
  }

  private void collect(Token noun, Token head, List<Token> found, int depth) {
    for (Token t : sentence.dependents(head)) {
      boolean led = t.relation().equals("npadvmod") && head.lemma().equals("lead");
      if ((led || isBeside(t, head) || QUALIFYING.contains(t.relation()))
          && !control.isNumeral(t.lemma())
          && t.index() < noun.index()
          && depth < MAX_DEPTH) {
        found.add(t);
        collect(noun, t, found, depth + 1);
      }
    }
  }

  /** Israel of "Israel strikes on Rafah", which the parser may take for a subject of the noun. */
  private static boolean isBeside(Token name, Token noun) {
    return name.relation().equals("nsubj")
        && name.isProperNoun()
        && noun.isNoun()
        && name.index() == noun.index() - 1;
  }
}
