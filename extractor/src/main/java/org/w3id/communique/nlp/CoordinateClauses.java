package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3id.communique.text.Token;

/**
 * Gives a second clause back its subject: of "France welcomed the decision and Germany sent wheat"
 * the parser reads the decision and Germany as what France welcomed, and has France send. A verb
 * that shares the subject of the one before it is joined by a conjunction of its own or a comma
 * ("France welcomed it and sent wheat"); where a noun stands before the verb instead, joined to
 * one of the first clause, that noun is who acts.
 */
final class CoordinateClauses implements DependencyParser {
  private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");
  private static final Set<String> SUBJECTS =
      Set.of("nsubj", "nsubjpass", "csubj", "csubjpass", "expl", "mark");
  private static final Set<String> LEFT_WITHOUT_SUBJECT = Set.of("conj", "ccomp", "advcl", "dep");
  private static final Set<String> BEFORE_A_VERB = Set.of("aux", "auxpass", "neg", "advmod");
  private static final Set<String> PLURAL = Set.of("NNS", "NNPS");

  private final DependencyParser parser;

  /** Wraps a parser, which makes the tree. */
  CoordinateClauses(DependencyParser parser) {
    this.parser = parser;
  }

  @Override
  public List<ParsedWord> parse(List<String> forms) {
    List<ParsedWord> words = new ArrayList<>(parser.parse(forms));
    for (int verb = words.size() - 1; verb > 2; verb--) {
      if (lacksSubject(words, verb)) {
        giveSubject(words, verb);
      }
    }
    return List.copyOf(words);
  }

  private static boolean lacksSubject(List<ParsedWord> words, int verb) {
    ParsedWord word = words.get(verb);
    return word.tag().startsWith("VB")
        && (LEFT_WITHOUT_SUBJECT.contains(word.relation()) || isSecondTree(words, verb))
        && word.head() < verb
        && isFinite(words, verb)
        && words.stream().noneMatch(w -> w.head() == verb && SUBJECTS.contains(w.relation()));
  }

  /** Whether the parser left a verb in a tree of its own, behind another. */
  private static boolean isSecondTree(List<ParsedWord> words, int verb) {
    return words.get(verb).head() == Token.ROOT
        && words.subList(0, verb).stream().anyMatch(w -> w.head() == Token.ROOT);
  }

  private static void giveSubject(List<ParsedWord> words, int verb) {
    int subject = firstOfSubject(words, conjunctThatEndsAt(words, leftEdge(words, verb) - 1));
    int conjunction = subject < 0 ? -1 : conjunctionBefore(words, subject);
    if (conjunction < 0 || !agrees(words, subject, verb)) {
      return;
    }
    int before = verbAbove(words, words.get(subject).head());
    boolean apart = words.get(verb).head() == Token.ROOT;
    if (before < 0 || before > conjunction || !apart && !isUnder(words, verb, before)) {
      return;
    }
    words.set(
        subject, words.get(subject).governedBy(verb, isPassive(words, verb) ? "nsubjpass" : "nsubj"));
    words.set(conjunction, words.get(conjunction).governedBy(before, "cc"));
    if (apart || words.get(verb).head() == before) {
      words.set(verb, words.get(verb).governedBy(before, "conj"));
    }
  }

  /** Where a verb begins, with the auxiliaries and adverbs before it. */
  private static int leftEdge(List<ParsedWord> words, int verb) {
    int edge = verb;
    while (edge > 0
        && words.get(edge - 1).head() == verb
        && BEFORE_A_VERB.contains(words.get(edge - 1).relation())) {
      edge--;
    }
    return edge;
  }

  /** The noun joined to another whose phrase ends with a word; -1 if none does. */
  private static int conjunctThatEndsAt(List<ParsedWord> words, int end) {
    int current = end;
    while (current >= 0 && !words.get(current).relation().equals("conj")) {
      int head = words.get(current).head();
      current = head <= end ? head : -1;
    }
    return current >= 0 && words.get(current).tag().startsWith("NN") ? current : -1;
  }

  /**
   * Where two conjunctions stand and only what the second one joins are names, the first one joins
   * the clauses: "hosted the summit and Brazil and India signed".
   */
  private static int firstOfSubject(List<ParsedWord> words, int conjunct) {
    if (conjunct < 0 || conjunctionBefore(words, conjunct) < 0) {
      return conjunct;
    }
    int before = words.get(conjunct).head();
    boolean names = isName(words, conjunct) && isName(words, before);
    boolean joined = words.get(before).relation().equals("conj");
    return names
            && joined
            && conjunctionBefore(words, before) >= 0
            && !isName(words, words.get(before).head())
        ? before
        : conjunct;
  }

  private static boolean isName(List<ParsedWord> words, int noun) {
    return words.get(noun).tag().startsWith("NNP");
  }

  /** The conjunction that joins a noun to the one before it; -1 if none stands between them. */
  private static int conjunctionBefore(List<ParsedWord> words, int conjunct) {
    int first = words.get(conjunct).head();
    for (int i = conjunct - 1; i > first; i--) {
      if (words.get(i).relation().equals("cc") && words.get(i).head() == first) {
        return i;
      }
    }
    return -1;
  }

  /** The verb in whose clause a noun stands; -1 if it is a subject or stands in none. */
  private static int verbAbove(List<ParsedWord> words, int noun) {
    int current = noun;
    while (current != Token.ROOT && !words.get(current).tag().startsWith("VB")) {
      current = SUBJECTS.contains(words.get(current).relation()) ? -1 : words.get(current).head();
    }
    return current;
  }

  /** Whether a verb hangs on another one or on what that one hangs on. */
  private static boolean isUnder(List<ParsedWord> words, int verb, int before) {
    int current = before;
    while (current != Token.ROOT && current != words.get(verb).head()) {
      current = words.get(current).head();
    }
    return current != Token.ROOT;
  }

  /** "China want" is none: a verb of the present agrees with its subject. */
  private static boolean agrees(List<ParsedWord> words, int subject, int verb) {
    boolean plural = PLURAL.contains(words.get(subject).tag());
    boolean bare = isBare(words, verb);
    return !bare || plural;
  }

  private static boolean isBare(List<ParsedWord> words, int verb) {
    return words.get(verb).tag().equals("VBP")
        || words.stream()
            .anyMatch(
                w ->
                    w.head() == verb && w.relation().startsWith("aux") && w.tag().equals("VBP"));
  }

  private static boolean isFinite(List<ParsedWord> words, int verb) {
    return FINITE.contains(words.get(verb).tag())
        || words.stream()
            .anyMatch(
                w ->
                    w.head() == verb
                        && w.relation().startsWith("aux")
                        && FINITE.contains(w.tag()));
  }

  private static boolean isPassive(List<ParsedWord> words, int verb) {
    return words.stream().anyMatch(w -> w.head() == verb && w.relation().equals("auxpass"));
  }
}
