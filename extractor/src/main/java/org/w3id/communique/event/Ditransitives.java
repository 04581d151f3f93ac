package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.communique.mention.NameMention;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/**
 * Tells the thing given from the one who gets it where the tree does not: the parser takes both for
 * objects, or the one for an apposition to the other ("sell Iran 29 missiles"), and a thing that
 * stands behind its recipient for another recipient ("handed back to Ukraine three ships").
 */
final class Ditransitives {
  private final Sentence sentence;
  private final ControlVerbs control;
  private final List<NameMention> states;
  private final Modifiers modifiers;

  Ditransitives(Sentence sentence, ControlVerbs control, List<NameMention> states) {
    this.sentence = sentence;
    this.control = control;
    this.modifiers = new Modifiers(sentence, control);
    this.states = List.copyOf(states);
  }

  /** To whom, where the tree has him as an object. */
  Optional<Token> recipient(Token verb) {
    if (!control.takesTwoObjects(verb.lemma())) {
      return Optional.empty();
    }
    List<Token> objects = objects(verb);
    boolean two = objects.size() > 1 && !objects.getFirst().tag().equals("CD");
    boolean alone = objects.size() == 1 && !isCounted(objects.getFirst());
    boolean renamed = alone && renaming(objects.getFirst()).isPresent();
    boolean valued = alone && !estimates(verb).isEmpty();
    return two || renamed || valued ? Optional.of(objects.getFirst()) : Optional.empty();
  }

  /**
   * To whom, where the parser takes him for a part of what is given: Iran in "sell Iran 29
   * missiles", Taiwan in "sold Taiwan fighter jets".
   */
  List<Token> names(Token verb) {
    return objects(verb).stream()
        .flatMap(object -> modifiers.of(object).stream())
        .filter(t -> t.isProperNoun() && t.index() > verb.index())
        .filter(t -> next(t).tag().equals("CD") || isStateBehind(verb, t))
        .toList();
  }

  private boolean isStateBehind(Token verb, Token name) {
    return control.takesTwoObjects(verb.lemma())
        && below(verb, "to").isEmpty()
        && states.stream()
            .anyMatch(s -> s.head() == name.index() && s.span().begin() == verb.index() + 1);
  }

  /** What is given, where the tree has it as anything but an object. */
  List<Token> given(Token verb) {
    List<Token> objects = objects(verb);
    if (objects.isEmpty()) {
      List<Token> found = new ArrayList<>(estimates(verb));
      if (found.isEmpty()) {
        found.addAll(sums(verb));
        found.addAll(deferred(verb));
      }
      if (found.isEmpty() && control.takesTwoObjects(verb.lemma())) {
        found.addAll(behindRecipient(verb));
      }
      return found;
    }
    if (recipient(verb).isEmpty() || objects.size() > 1) {
      return List.of();
    }
    List<Token> found = new ArrayList<>(renaming(objects.getFirst()).stream().toList());
    return found.isEmpty() ? estimates(verb) : found;
  }

  private List<Token> objects(Token verb) {
    return sentence.dependents(verb, "dobj").stream()
        .filter(t -> t.index() > verb.index())
        .toList();
  }

  /**
   * An apposition that follows at once, with an article or a number: no name for what it follows.
   */
  private Optional<Token> renaming(Token noun) {
    return sentence.dependents(noun, "appos").stream()
        .filter(thing -> first(thing).index() == noun.index() + 1)
        .filter(thing -> isCounted(thing) || first(thing).tag().equals("DT"))
        .findFirst();
  }

  /** The jeeps of "hands over to Cambodia 15 jeeps": coordinated without a word or comma. */
  private List<Token> behindRecipient(Token verb) {
    List<Token> found = new ArrayList<>();
    for (Token above : sentence.dependents(verb, "prep", "advmod", "prt")) {
      List<Token> to = above.lemma().equals("to") ? List.of(above) : below(above, "to");
      for (Token preposition : to) {
        List<Token> behind = new ArrayList<>(sentence.dependents(preposition, "pobj"));
        behind.stream().findFirst().ifPresent(r -> behind.addAll(below(r, "conj")));
        behind.stream()
            .skip(1)
            .filter(thing -> first(thing).index() == behind.getFirst().index() + 1)
            .forEach(found::add);
      }
    }
    return found;
  }

  /**
   * "Up to 300 doses", "upwards of $5 million", "between 3 and 5 tonnes": the parser takes the
   * first words for prepositions and adverbs.
   */
  private List<Token> estimates(Token verb) {
    List<Token> found = new ArrayList<>();
    for (Token prep : sentence.dependents(verb, "prep", "advmod")) {
      Token opening = control.isEstimate(prep.lemma()) ? next(prep) : prep;
      boolean range = prep.lemma().equals("between") && control.takesTwoObjects(verb.lemma());
      if (range || !opening.equals(prep)) {
        sentence.dependents(opening, "pobj").stream().filter(this::isCounted).forEach(found::add);
      }
    }
    return List.copyOf(found);
  }

  /** "Returned to Haiti six million dollars": the parser takes the sum for a measure. */
  private List<Token> sums(Token verb) {
    return sentence.dependents(verb, "npadvmod").stream()
        .filter(t -> t.index() > verb.index() && control.isCurrency(t.lemma()) && isCounted(t))
        .toList();
  }

  /**
   * The sanctions of "extended for another year sanctions on Iran", "renewed for a year its
   * embargo": the parser takes them for what "for" governs.
   */
  private List<Token> deferred(Token verb) {
    List<Token> found = new ArrayList<>();
    for (Token prep : sentence.dependents(verb, "prep")) {
      List<Token> behind = sentence.dependents(prep, "pobj");
      if (prep.lemma().equals("for") && !behind.isEmpty()) {
        Token first = behind.getFirst();
        boolean period = control.isPeriod(first.lemma());
        boolean within =
            sentence.dependents(first, "compound", "nmod").stream()
                .anyMatch(t -> control.isPeriod(t.lemma()) && prep.index() + 1 < t.index());
        found.addAll(within ? List.of(first) : List.of());
        found.addAll(period ? behind.subList(1, behind.size()) : List.of());
        found.addAll(period ? renaming(first).stream().toList() : List.of());
      }
    }
    return found;
  }

  private Token next(Token token) {
    return sentence.token(Math.min(token.index() + 1, sentence.size() - 1));
  }

  /** What hangs on the head by a relation, or is a word. */
  private List<Token> below(Token head, String word) {
    return sentence.dependents(head, "prep", "conj").stream()
        .filter(t -> t.relation().equals(word) || t.lemma().equals(word))
        .toList();
  }

  private boolean isCounted(Token noun) {
    return noun.tag().equals("CD")
        || sentence.dependents(noun, "nmod", "nummod", "compound", "qmod").stream()
            .anyMatch(t -> t.tag().equals("CD") || t.tag().equals("$"));
  }

  /** The first word of what hangs on the head. */
  private Token first(Token head) {
    return sentence.tokens().stream()
        .filter(t -> t.equals(head) || sentence.isBelow(t, head))
        .findFirst()
        .orElse(head);
  }
}
