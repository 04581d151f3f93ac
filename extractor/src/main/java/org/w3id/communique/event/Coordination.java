package org.w3id.communique.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/** What stands beside what in a coordination, also where the parser hangs it too low. */
final class Coordination {
  private static final int MAX_CLIMB = 12;
  private static final Set<String> BETWEEN = Set.of("cc", "advmod");

  private final Sentence sentence;
  private final ControlVerbs control;

  Coordination(Sentence sentence, ControlVerbs control) {
    this.sentence = sentence;
    this.control = control;
  }

  /** The tokens and all that are coordinated with them, each once. */
  List<Token> of(List<Token> heads) {
    Set<Token> all = new LinkedHashSet<>();
    heads.forEach(head -> add(head, all));
    return List.copyOf(all);
  }

  private void add(Token head, Set<Token> all) {
    if (!all.add(head)) {
      return;
    }
    for (Token other : sentence.dependents(head, "conj")) {
      if (!other.isVerb() || head.isVerb()) {
        add(other, all);
      }
    }
    besideState(head).forEach(other -> add(other, all));
    counted(head).forEach(other -> add(other, all));
    beforeArticle(head).forEach(other -> add(other, all));
  }

  /**
   * The tents of "200 doctors, 12 tents and two trucks", which the parser takes for what the
   * doctors are: what is counted anew is something else.
   */
  private List<Token> counted(Token head) {
    List<Token> apposed = sentence.dependents(head, "appos");
    if (apposed.isEmpty() || !head.isNoun() || !isCounted(head)) {
      return List.of();
    }
    return apposed.stream()
        .filter(other -> other.isNoun() && isCounted(other) && sentence.has(other, "cc"))
        .toList();
  }

  private boolean isCounted(Token noun) {
    return sentence.dependents(noun, "nmod", "nummod").stream()
        .anyMatch(number -> number.tag().equals("CD") && number.index() < noun.index());
  }

  /**
   * The rebels of "the government of Sudan and the rebels", which the parser takes for another of
   * whom it is the government.
   */
  private List<Token> besideState(Token head) {
    if (!control.isOneOfState(head.lemma()) || sentence.dependents(head, "det").isEmpty()) {
      return List.of();
    }
    return sentence.dependents(head, "prep").stream()
        .filter(of -> of.lemma().equals("of"))
        .flatMap(of -> sentence.dependents(of, "pobj").stream())
        .filter(owner -> owner.isProperNoun() && sentence.dependents(owner, "det").isEmpty())
        .flatMap(owner -> sentence.dependents(owner, "conj").stream())
        .filter(other -> other.isNoun() && !other.isProperNoun())
        .filter(other -> !sentence.dependents(other, "det").isEmpty())
        .toList();
  }

  /**
   * Uganda of "Uganda and the LRA rebels", which the parser takes for another whose rebels they
   * are: the article begins a phrase of its own.
   */
  private List<Token> beforeArticle(Token head) {
    if (!head.tag().equals("NNS")) {
      return List.of();
    }
    return sentence.dependents(head, "nmod", "compound").stream()
        .filter(first -> first.isProperNoun() && opensWithArticle(first, head))
        .toList();
  }

  private boolean opensWithArticle(Token first, Token head) {
    return sentence.has(first, "conj")
        && sentence.dependents(first, "cc").stream()
            .filter(and -> and.index() + 1 < head.index())
            .anyMatch(and -> sentence.token(and.index() + 1).tag().equals("DT"));
  }

  /**
   * In "the government of Mali and the rebels sign" the plural of the verb shows that the rebels
   * sign too, where the parser makes them another owner of the government.
   *
   * @param subjects what the parser takes for the subjects of the verb, at least one
   */
  List<Token> severed(Token verb, List<Token> subjects) {
    Token subject = subjects.getFirst();
    boolean one = subjects.size() == 1 && !subject.tag().endsWith("S") && subject.isNoun();
    if (!one || sentence.has(subject, "conj") || !isPlural(verb)) {
      return List.of();
    }
    return sentence.dependents(subject, "prep").stream()
        .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
        .flatMap(noun -> sentence.dependents(noun, "conj").stream())
        .filter(Token::isNoun)
        .toList();
  }

  /** Whether the form of a finite verb, or of its auxiliary, is that of several subjects. */
  private boolean isPlural(Token verb) {
    List<Token> auxiliaries = sentence.dependents(verb, "aux", "auxpass");
    return auxiliaries.isEmpty()
        ? verb.tag().equals("VBP") || verb.tag().equals("VB")
        : auxiliaries.stream().anyMatch(t -> t.tag().equals("VBP"));
  }

  /**
   * The verb with which another shares what follows both, with nothing but a conjunction between
   * them: "ban or phase out imports".
   */
  Optional<Token> sharing(Token verb) {
    return sentence.dependents(verb, "conj").stream()
        .filter(other -> other.isVerb() && other.tag().equals(verb.tag()))
        .filter(
            other ->
                sentence
                    .tokens()
                    .subList(verb.index() + 1, Math.max(verb.index() + 1, other.index()))
                    .stream()
                    .allMatch(between -> BETWEEN.contains(between.relation())))
        .findFirst();
  }

  /** The first member of the coordination of a token; the token itself where it stands in none. */
  Token first(Token token) {
    Token current = token;
    for (int i = 0; i < MAX_CLIMB && current.relation().equals("conj"); i++) {
      current = sentence.token(current.head());
    }
    return current;
  }
}
