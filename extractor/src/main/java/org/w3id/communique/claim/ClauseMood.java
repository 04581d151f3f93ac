package org.w3id.communique.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/**
 * What the clause of a verb says of it by its own means: tense and aspect, modals, negation, and
 * the conjunction or word order that makes it a condition or a question.
 */
final class ClauseMood {
  private static final int MAX_CLIMB = 6;

  private final WordTable words;

  /**
   * Takes the cues.
   *
   * @param words classes {@code modal} with a factuality as value, {@code counterfactual}, {@code
   *     negation}, {@code only}, {@code hypothesis}, {@code concession} and {@code temporal}
   */
  ClauseMood(WordTable words) {
    this.words = words;
  }

  /** What tense, modals and negation of a verb say; empty for a form without tense. */
  Optional<Factuality> of(SentenceContext context, Token verb) {
    if (isNegated(context, verb)) {
      return Optional.of(Factuality.NEGATED);
    }
    if (isAsked(context, verb) || isGuessed(context, verb)) {
      return Optional.of(Factuality.POSSIBLE);
    }
    return modal(context, verb).or(() -> tensed(context, verb));
  }

  /** "Will probably visit", "perhaps sent". */
  private boolean isGuessed(SentenceContext context, Token verb) {
    return context.sentence().dependents(verb, "advmod").stream()
        .anyMatch(t -> words.is(lower(t), "guess"));
  }

  private Optional<Factuality> modal(SentenceContext context, Token verb) {
    for (Token aux : auxiliaries(context, verb)) {
      Optional<Factuality> modal = words.value(lower(aux), "modal").flatMap(Factuality::of);
      if (aux.tag().equals("MD") && modal.isPresent()) {
        if (isFutureInPast(context, verb, aux)) {
          return Optional.of(
              hasCondition(context, verb) ? Factuality.POSSIBLE : Factuality.PLANNED);
        }
        if (isCounterfactual(context, verb, aux)) {
          return Optional.of(Factuality.NEGATED);
        }
        boolean conditional = modal.get() == Factuality.PLANNED && hasCondition(context, verb);
        return conditional ? Optional.of(Factuality.POSSIBLE) : modal;
      }
    }
    return Optional.empty();
  }

  /** "Said he would go" is "I will go" as told afterwards. */
  private static boolean isFutureInPast(SentenceContext context, Token verb, Token modal) {
    Token first = context.syntax().firstOfCoordination(verb);
    return modal.lemma().equalsIgnoreCase("would")
        && first.relation().equals("ccomp")
        && context.syntax().governor(first).filter(g -> g.tag().equals("VBD")).isPresent();
  }

  /** "Would have gone", "should have gone": who says so knows that it was not to be. */
  private boolean isCounterfactual(SentenceContext context, Token verb, Token modal) {
    return words.is(lower(modal), "counterfactual")
        && verb.tag().equals("VBN")
        && auxiliaries(context, verb).stream().anyMatch(t -> t.lemma().equalsIgnoreCase("have"));
  }

  /** Whether a condition hangs on the clause: "will retaliate if attacked". */
  boolean hasCondition(SentenceContext context, Token verb) {
    return context.sentence().tokens().stream()
        .filter(clause -> clause.relation().equals("advcl"))
        .filter(clause -> isConditional(context.sentence(), clause))
        .anyMatch(clause -> verbAbove(context, clause).filter(verb::equals).isPresent());
  }

  /** The verb that a clause belongs to, though the parser may hang it on a noun beside that. */
  private static Optional<Token> verbAbove(SentenceContext context, Token clause) {
    Optional<Token> above = context.syntax().governor(clause);
    for (int i = 0; i < MAX_CLIMB && above.filter(t -> !t.isVerb()).isPresent(); i++) {
      above = above.flatMap(context.syntax()::governor);
    }
    return above;
  }

  private Optional<Factuality> tensed(SentenceContext context, Token verb) {
    List<Token> auxiliaries = auxiliaries(context, verb);
    if (isInfinitive(context, verb)) {
      return isArranged(verb, auxiliaries) ? Optional.of(Factuality.PLANNED) : Optional.empty();
    }
    if (isBeingDone(verb, auxiliaries)
        || verb.tag().equals("VBG")
            && auxiliaries.stream().anyMatch(aux -> isProgressive(context, verb, aux))) {
      return Optional.of(Factuality.ONGOING);
    }
    return switch (verb.tag()) {
      case "VBD", "VBZ", "VBP" -> Optional.of(Factuality.OCCURRED);
      case "VBN" -> auxiliaries.isEmpty() ? participle(verb) : Optional.of(Factuality.OCCURRED);
      case "VBG" ->
          auxiliaries.stream().noneMatch(t -> t.relation().equals("aux"))
              ? Optional.empty()
              : Optional.of(Factuality.OCCURRED);
      default -> Optional.empty();
    };
  }

  /** "Is to visit", and the "to visit" of a headline. */
  private static boolean isArranged(Token verb, List<Token> auxiliaries) {
    return verb.relation().equals("root")
        || auxiliaries.stream()
            .filter(t -> !t.tag().equals("VB")) // "thought to be sending"
            .anyMatch(t -> t.lemma().equalsIgnoreCase("be") && t.relation().equals("aux"));
  }

  /** "Is sending"; "was sending" where somebody says so, or as what a text begins with. */
  private static boolean isProgressive(SentenceContext context, Token verb, Token aux) {
    Token first = context.syntax().firstOfCoordination(verb);
    boolean told = first.relation().equals("ccomp") || first.relation().equals("root");
    return aux.lemma().equalsIgnoreCase("be")
        && switch (aux.tag()) {
          case "VBZ", "VBP", "VBN" -> true;
          case "VBD" -> told;
          default -> false;
        };
  }

  /** "Is being sent": the passive of "is sending". */
  private static boolean isBeingDone(Token verb, List<Token> auxiliaries) {
    return verb.tag().equals("VBN")
        && auxiliaries.stream().anyMatch(aux -> aux.form().equalsIgnoreCase("being"))
        && auxiliaries.stream().anyMatch(ClauseMood::isPresentForm);
  }

  private static Optional<Factuality> participle(Token verb) {
    return verb.relation().equals("conj") || verb.relation().equals("xcomp")
        ? Optional.empty()
        : Optional.of(Factuality.OCCURRED);
  }

  /** Whether the verb stands in the present tense; the present perfect is none. */
  boolean isPresent(SentenceContext context, Token verb) {
    List<Token> finite = new ArrayList<>(auxiliaries(context, verb));
    boolean perfect = finite.stream().anyMatch(t -> t.lemma().equalsIgnoreCase("have"));
    finite.add(verb);
    return !perfect && finite.stream().anyMatch(ClauseMood::isPresentForm);
  }

  /** Whether the verb stands in the present perfect. */
  boolean isPresentPerfect(SentenceContext context, Token verb) {
    return verb.tag().equals("VBN")
        && auxiliaries(context, verb).stream()
            .anyMatch(t -> t.lemma().equalsIgnoreCase("have") && isPresentForm(t));
  }

  private static boolean isPresentForm(Token token) {
    return token.tag().equals("VBZ") || token.tag().equals("VBP");
  }

  /**
   * Whether verb or subject are negated: "did not visit", "no state visited", "no longer", "without
   * visiting".
   */
  boolean isNegated(SentenceContext context, Token verb) {
    Sentence sentence = context.sentence();
    boolean own =
        sentence.dependents(verb, "neg", "advmod", "det", "preconj").stream()
            .anyMatch(t -> isNegation(sentence, t) || hasNegation(sentence, t));
    boolean lacking =
        verb.relation().equals("pcomp")
            && context
                .syntax()
                .governor(verb)
                .filter(g -> words.is(lower(g), "negation"))
                .isPresent();
    return own
        || lacking
        || sentence.dependents(verb, "nsubj", "nsubjpass").stream()
            .anyMatch(t -> isNegation(sentence, t) || hasNegation(sentence, t));
  }

  /** "Sent no weapons", "met none of them": what is negated is what would have been done. */
  boolean isWithoutObject(SentenceContext context, Token verb) {
    return context.sentence().dependents(verb, "dobj").stream()
        .anyMatch(t -> isNegation(context.sentence(), t) || hasNegation(context.sentence(), t));
  }

  private boolean hasNegation(Sentence sentence, Token token) {
    return sentence.dependents(token, "neg", "det").stream().anyMatch(t -> isNegation(sentence, t));
  }

  /** A word that negates; in "not only" and "not just" what follows is said, not denied. */
  private boolean isNegation(Sentence sentence, Token token) {
    boolean only =
        token.index() + 1 < sentence.size()
            && words.is(lower(sentence.token(token.index() + 1)), "only");
    return words.is(lower(token), "negation") && !only;
  }

  /** Whether the clause, or the first of those it is coordinated with, is a condition. */
  boolean isHypothetical(SentenceContext context, Token clause) {
    return isConditional(context.sentence(), clause)
        || clause.relation().equals("conj")
            && isConditional(context.sentence(), context.syntax().firstOfCoordination(clause));
  }

  private boolean isConditional(Sentence sentence, Token clause) {
    List<Token> joined = sentence.dependents(clause, "mark", "advmod");
    boolean marked = joined.stream().anyMatch(t -> words.is(lower(t), "hypothesis"));
    boolean conceded =
        joined.stream().anyMatch(t -> words.is(lower(t), "concession"))
            && clause.relation().equals("advcl");
    return marked && !conceded || isInverted(sentence, clause);
  }

  /**
   * "Should Russia attack", "had Russia attacked", "were Russia to attack": the auxiliary before
   * its subject makes an adverbial clause a condition.
   */
  private boolean isInverted(Sentence sentence, Token clause) {
    List<Token> subjects = sentence.dependents(clause, "nsubj", "nsubjpass");
    return clause.relation().equals("advcl")
        && !subjects.isEmpty()
        && sentence.dependents(clause, "aux").stream()
            .anyMatch(t -> isInverting(t) && t.index() < subjects.getFirst().index());
  }

  private static boolean isInverting(Token aux) {
    String form = aux.form().toLowerCase(Locale.ROOT);
    return aux.tag().equals("MD") || form.equals("had") || form.equals("were");
  }

  /** Whether the clause gives a time in the present tense: "when he visits China". */
  boolean isTemporalPresent(SentenceContext context, Token clause) {
    return clause.relation().equals("advcl")
        && isPresentForm(finite(context, clause))
        && context.sentence().dependents(clause, "mark", "advmod").stream()
            .anyMatch(t -> words.is(lower(t), "temporal"));
  }

  private static Token finite(SentenceContext context, Token verb) {
    return auxiliaries(context, verb).stream().findFirst().orElse(verb);
  }

  /** Whether a main clause is a question. */
  private static boolean isAsked(SentenceContext context, Token verb) {
    Sentence sentence = context.sentence();
    Token first = context.syntax().firstOfCoordination(verb);
    return first.relation().equals("root")
        && sentence.token(sentence.size() - 1).form().equals("?");
  }

  static boolean isInfinitive(SentenceContext context, Token verb) {
    return context.syntax().isInfinitive(verb);
  }

  private static List<Token> auxiliaries(SentenceContext context, Token verb) {
    return context.sentence().dependents(verb, "aux", "auxpass", "modal");
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
