package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.List;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/**
 * What stands behind a preposition, wherever the parser hangs the phrase: on a second preposition,
 * on a time, or on a day of the week.
 */
final class Prepositions {
  private static final int MAX_PHRASES = 2;

  private final Syntax syntax;
  private final Sentence sentence;
  private final ControlVerbs control;
  private final Ditransitives ditransitives;

  Prepositions(Syntax syntax, ControlVerbs control, Ditransitives ditransitives) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.control = control;
    this.ditransitives = ditransitives;
  }

  /**
   * What stands behind a preposition that hangs on the head, also through a second one ("along
   * with"), a price ("a contract worth $5 million with Qatar") or a time ("a million tonnes a year
   * to China", "$5 million over a year from Qatar"), unless it is what the time is of ("after weeks
   * of talks").
   */
  List<Token> behind(Token head, String preposition) {
    List<Token> found = new ArrayList<>();
    for (Token prep : below(head)) {
      if (control.isDirection(prep.lemma())) {
        if (preposition.equals("near")) {
          collectBehind(prep, "of", found, 1);
        }
      } else if (!control.isPhrasal(prep.lemma()) && !isGapped(prep, head)) {
        collectBehind(prep, preposition, found, 0);
      }
    }
    if (preposition.equals("for")) {
      found.addAll(forWhom(head));
    }
    found.replaceAll(t -> syntax.antecedent(head, t));
    List<Token> all = new ArrayList<>(syntax.coordinated(found));
    if (head.isVerb()) {
      all.removeAll(ditransitives.given(head));
    }
    return List.copyOf(all);
  }

  /**
   * Niger of "approved a loan for Niger to build roads", who is for the parser the subject of a
   * clause.
   */
  private List<Token> forWhom(Token head) {
    boolean giving = head.isVerb() && !sentence.dependents(head, "dobj").isEmpty();
    List<Token> clauses =
        giving ? sentence.dependents(head, "advcl") : sentence.dependents(head, "relcl", "acl");
    return clauses.stream()
        .filter(
            clause -> sentence.dependents(clause, "mark").stream().anyMatch(Prepositions::isFor))
        .flatMap(clause -> sentence.dependents(clause, "nsubj").stream())
        .toList();
  }

  private static boolean isFor(Token mark) {
    return mark.lemma().equals("for");
  }

  private List<Token> below(Token head) {
    List<Token> found =
        new ArrayList<>(sentence.dependents(head, "prep", "agent", "dative", "prt", "advmod"));
    sentence.dependents(head, "npadvmod").stream()
        .filter(time -> time.index() > head.index())
        .forEach(time -> found.addAll(sentence.dependents(time, "prep")));
    sentence.dependents(head, "nmod", "amod", "acomp").stream()
        .filter(worth -> worth.lemma().equals("worth"))
        .flatMap(worth -> sentence.dependents(worth, "npadvmod", "dobj", "pobj").stream())
        .forEach(sum -> found.addAll(sentence.dependents(sum, "prep")));
    for (Token prep : head.isVerb() ? List.copyOf(found) : List.<Token>of()) {
      sentence.dependents(prep, "pobj").stream()
          .filter(time -> control.isPeriod(time.lemma()))
          .flatMap(time -> sentence.dependents(time, "prep").stream())
          .filter(behind -> !behind.lemma().equals("of"))
          .forEach(found::add);
    }
    return found;
  }

  /**
   * Whether a phrase belongs to a coordinate that leaves its verb out: the second one of
   * "sanctioned Russia for its war and Iran for its missiles".
   */
  private boolean isGapped(Token prep, Token head) {
    if (prep.index() == 0 || !sentence.token(prep.index() - 1).relation().equals("conj")) {
      return false;
    }
    Token before = sentence.token(prep.index() - 1);
    return sentence.dependents(head, "prep").stream()
        .filter(first -> first.index() < before.index() && first.lemma().equals(prep.lemma()))
        .anyMatch(first -> sentence.isBelow(before, first));
  }

  private void collectBehind(Token prep, String preposition, List<Token> found, int depth) {
    boolean same = prep.lemma().equals(preposition) || prep.form().equalsIgnoreCase(preposition);
    if (same) {
      List<Token> complements = complements(prep);
      found.addAll(complements);
      if (complements.isEmpty()) {
        sentence.dependents(prep, "prep").forEach(inner -> found.addAll(complements(inner)));
      }
    }
    if (depth >= MAX_PHRASES) {
      return;
    }
    for (Token inner : sentence.dependents(prep, "prep", "conj")) {
      if (inner.tag().equals("IN") || inner.tag().equals("TO")) {
        collectBehind(inner, preposition, found, depth + 1);
      }
    }
  }

  /** Verbs behind a preposition: "voted against lifting sanctions", "a ban on selling arms". */
  List<Token> gerunds(Token head, String preposition) {
    return sentence.dependents(head, "prep").stream()
        .filter(p -> p.lemma().equals(preposition))
        .flatMap(p -> sentence.dependents(p, "pcomp").stream())
        .filter(v -> v.tag().equals("VBG"))
        .toList();
  }

  /** Who is named after "including", of a noun for several. */
  List<Token> included(Token noun) {
    return sentence.dependents(noun, "prep").stream()
        .filter(prep -> prep.lemma().equals("include"))
        .flatMap(prep -> syntax.coordinated(complements(prep)).stream())
        .toList();
  }

  /** What is named after "such as", of a noun that stands for a kind. */
  List<Token> examples(Token noun) {
    List<Token> found = new ArrayList<>();
    for (Token as : sentence.dependents(noun, "prep")) {
      boolean such =
          sentence.dependents(as).stream().anyMatch(t -> t.lemma().equalsIgnoreCase("such"));
      if (as.lemma().equals("as") && such) {
        found.addAll(complements(as));
      }
    }
    return syntax.coordinated(found);
  }

  /** What a preposition governs, without what is coordinated with it. */
  List<Token> complements(Token preposition) {
    List<Token> found = new ArrayList<>();
    sentence.dependents(preposition, "pobj").stream()
        .map(t -> beforeWeekday(preposition, t))
        .filter(t -> !isDay(preposition, t))
        .forEach(found::add);
    sentence.dependents(preposition, "pcomp").forEach(clause -> found.addAll(syntax.named(clause)));
    return found;
  }

  /** "On Monday" tells when, not on what. */
  private boolean isDay(Token preposition, Token complement) {
    return preposition.lemma().equals("on")
        && control.isWeekday(complement.form())
        && !control.namesDay(sentence.token(complement.index() - 1).form());
  }

  /** Khartoum in "arrived in Khartoum Tuesday", where the parser takes the day for the place. */
  private Token beforeWeekday(Token preposition, Token complement) {
    boolean day = complement.isProperNoun() && control.isWeekday(complement.form());
    Token before = sentence.token(Math.max(0, complement.index() - 1));
    return day
            && before.isProperNoun()
            && before.index() > preposition.index()
            && !control.namesDay(before.form())
        ? before
        : complement;
  }
}
