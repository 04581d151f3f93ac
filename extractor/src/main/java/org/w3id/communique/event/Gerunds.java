package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.communique.text.Token;

/**
 * Who does what a gerund behind a preposition says, where that is somebody other than the subject
 * of its clause.
 */
final class Gerunds {
  private final Syntax syntax;
  private final ControlVerbs control;

  Gerunds(Syntax syntax, ControlVerbs control) {
    this.syntax = syntax;
    this.control = control;
  }

  /** Those who stand between, are punished or are blamed for it; empty if nobody is. */
  List<Token> subjects(Token gerund, Token preposition) {
    List<Token> between = between(preposition, gerund);
    Optional<Token> head = syntax.governor(preposition);
    if (!between.isEmpty() || head.isEmpty()) {
      return between;
    }
    List<Token> punished = punished(preposition, head.get());
    return punished.isEmpty() ? blamed(head.get()) : punished;
  }

  /** The states of "with twelve states voting yes". */
  private List<Token> between(Token preposition, Token gerund) {
    return syntax.sentence().dependents(preposition, "pobj").stream()
        .filter(noun -> noun.index() < gerund.index())
        .toList();
  }

  /** Iran, whoever "accused Iran of shipping arms", on whichever of the two "of" hangs. */
  private List<Token> blamed(Token head) {
    if (head.isNoun()) {
      boolean acted = head.relation().equals("dobj") || head.relation().equals("nsubjpass");
      return acted && syntax.governor(head).filter(this::blames).isPresent()
          ? List.of(head)
          : List.of();
    }
    return blames(head) && !syntax.isPassive(head) ? objects(head) : List.of();
  }

  /** Those whom a verb is done to; of "accused each other" those who do it. */
  private List<Token> objects(Token verb) {
    List<Token> objects = syntax.sentence().dependents(verb, "dobj");
    return objects.stream().anyMatch(this::isReciprocal) ? syntax.subjects(verb) : objects;
  }

  /** "Each other", "one another". */
  private boolean isReciprocal(Token token) {
    String before = token.index() == 0 ? "" : syntax.sentence().token(token.index() - 1).lemma();
    return token.lemma().equals("other") && before.equalsIgnoreCase("each")
        || token.lemma().equals("another") && before.equalsIgnoreCase("one");
  }

  private boolean blames(Token verb) {
    return verb.isVerb() && control.blames(verb.lemma());
  }

  /** Turkey, whoever imposed "sanctions on Turkey for buying missiles". */
  private List<Token> punished(Token preposition, Token head) {
    return preposition.lemma().equals("for") ? censured(head) : List.of();
  }

  /** Those who are punished, where a reason hangs on a word: "sanctions on Turkey over ...". */
  List<Token> censured(Token head) {
    List<Token> blamed = blamed(head);
    if (!blamed.isEmpty()) {
      return blamed;
    }
    List<Token> nouns = new ArrayList<>(List.of(head));
    syntax.governor(head).filter(Token::isNoun).ifPresent(nouns::add);
    syntax.governor(head).flatMap(syntax::governor).ifPresent(nouns::add);
    List<Token> objects = head.isVerb() ? syntax.objects(head) : List.of();
    nouns.addAll(objects);
    for (Token noun : List.copyOf(nouns)) {
      nouns.addAll(noun.isNoun() ? syntax.behind(noun, "of") : List.of()); // "a round of sanctions"
    }
    List<Token> censures =
        nouns.stream().filter(noun -> noun.isNoun() && control.isCensure(noun.lemma())).toList();
    List<Token> bearing = new ArrayList<>(censures);
    if (objects.stream().anyMatch(censures::contains)) {
      bearing.add(head);
    }
    return bearing.stream()
        .flatMap(word -> Stream.of("on", "against").flatMap(p -> syntax.behind(word, p).stream()))
        .distinct()
        .toList();
  }
}
