package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.text.Token;

/**
 * Whose talks "talks with Iran" are, where nothing hangs on the noun: those of the subject of the
 * nearest clause that has one.
 */
final class Counterparts {
  private static final int MAX_CLIMB = 8;

  private final NounClassifier nouns;
  private final WordTable words;

  /** Takes the class {@code talks-of} of words: verbs of those who judge what others do. */
  Counterparts(NounClassifier nouns, WordTable words) {
    this.nouns = nouns;
    this.words = words;
  }

  /**
   * The other side; its function is {@link Argument#SPEAKER} if it tells of the event in a clause
   * of its own, "the minister says that the accord with Iran".
   */
  List<Argument> of(Token trigger, RoleRule role, Argument other, SentenceContext context) {
    Syntax syntax = context.syntax();
    boolean told = false;
    Optional<Token> current = syntax.governor(trigger);
    for (int i = 0; i < MAX_CLIMB && current.isPresent(); i++) {
      Token here = current.get();
      if (words.is(here.lemma(), "talks-of")) {
        return List.of();
      }
      List<Argument> found =
          here.isVerb()
              ? subjects(here, told ? Argument.SPEAKER : "clause", role, other, context)
              : List.of();
      if (!found.isEmpty()) {
        return found;
      }
      told |= here.relation().equals("ccomp");
      current = syntax.governor(here);
    }
    return List.of();
  }

  private List<Argument> subjects(
      Token verb, String function, RoleRule role, Argument other, SentenceContext context) {
    List<Argument> found = new ArrayList<>();
    Syntax syntax = context.syntax();
    for (Token token : syntax.coordinated(syntax.surfaceSubjects(verb))) {
      nouns
          .classify(token, context)
          .filter(c -> role.classes().contains(c) && c != FillerClass.NEUTER)
          .filter(c -> !token.equals(other.head()))
          .ifPresent(c -> found.add(new Argument(token, c, function)));
    }
    return found;
  }
}
