package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.text.Token;

/**
 * Who acts in the clause of which a noun tells the setting, and upon whom: India and Pakistan of
 * "under a treaty signed in 1960, India gives Pakistan the water", Greece and Turkey of "Greece and
 * Turkey parted without a deal".
 */
final class Settings {
  private static final int MAX_CLIMB = 3;

  private final Syntax syntax;
  private final WordTable words;

  /**
   * Takes a sentence.
   *
   * @param words class {@code setting}: prepositions that tell under what something is done, {@code
   *     clause} where the parser may hang them on a noun of their clause, else {@code verb}; {@code
   *     other-side}: prepositions before those upon whom somebody acts
   */
  Settings(Syntax syntax, WordTable words) {
    this.syntax = syntax;
    this.words = words;
  }

  /** Who takes part in the clause around a noun; several who act together are all. */
  List<Token> acting(Token noun) {
    Set<Token> found = new LinkedHashSet<>();
    Optional<Token> around = verb(noun);
    around.ifPresent(verb -> found.addAll(syntax.subjects(verb)));
    if (found.size() < 2) {
      around.ifPresent(verb -> parts(verb).forEach(part -> found.addAll(others(part))));
    }
    found.removeIf(token -> token.equals(noun) || syntax.sentence().isBelow(noun, token));
    return List.copyOf(found);
  }

  private List<Token> others(Token verb) {
    List<Token> objects = syntax.objects(verb);
    List<Token> found = new ArrayList<>(syntax.indirectObjects(verb));
    objects.stream().filter(Token::isProperNoun).forEach(found::add);
    for (String preposition : words.forms("other-side")) {
      found.addAll(syntax.behind(verb, preposition));
      objects.forEach(object -> found.addAll(syntax.behind(object, preposition)));
    }
    return found;
  }

  private Optional<Token> verb(Token noun) {
    Token outer = Carriers.outermost(noun, syntax, words);
    Optional<Token> preposition = syntax.governor(outer);
    Optional<String> reach = preposition.flatMap(p -> words.value(lower(p), "setting"));
    if (reach.isEmpty() || words.is(lower(outer), "phase")) {
      return Optional.empty();
    }
    Optional<Token> here = preposition.flatMap(syntax::governor);
    for (int i = 0; i < MAX_CLIMB && reach.get().equals("clause") && isNoVerb(here); i++) {
      here = here.flatMap(syntax::governor);
    }
    return here.filter(Token::isVerb);
  }

  private static boolean isNoVerb(Optional<Token> token) {
    return token.filter(t -> !t.isVerb()).isPresent();
  }

  /** A verb with what it makes up a predicate with: "is to supply", "agreed to sell". */
  private List<Token> parts(Token verb) {
    List<Token> all = new ArrayList<>(List.of(verb));
    all.addAll(syntax.sentence().dependents(verb, "xcomp"));
    return all;
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
