package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3id.communique.text.Token;

/**
 * Gives a second clause back its subject: of "France welcomed the decision and Germany sent wheat"
 * the parser reads the decision and Germany as what France welcomed, and has France send. A verb
 * that shares the subject of the one before it is joined by a conjunction of its own or a comma
 * ("France welcomed it and sent wheat"); where a noun stands before the verb instead, joined to one
 * of the first clause, that noun is who acts.
 */
final class CoordinateClauses implements DependencyParser {
  private static final Set<String> LEFT_WITHOUT_SUBJECT = Set.of("conj", "ccomp", "advcl", "dep");
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
    VerbPhrase phrase = new VerbPhrase(words, verb);
    boolean behind =
        words.get(verb).head() < verb && LEFT_WITHOUT_SUBJECT.contains(words.get(verb).relation());
    return (behind || isSecondTree(words, verb))
        && phrase.isFinite()
        && !phrase.hasSubject()
        && !phrase.isMarked();
  }

  /** Whether the parser left a verb in a tree of its own, behind another. */
  private static boolean isSecondTree(List<ParsedWord> words, int verb) {
    return words.get(verb).head() == Token.ROOT
        && words.subList(0, verb).stream().anyMatch(w -> w.head() == Token.ROOT);
  }

  private static void giveSubject(List<ParsedWord> words, int verb) {
    VerbPhrase phrase = new VerbPhrase(words, verb);
    int subject = firstOfSubject(words, conjunctThatEndsAt(words, phrase.begin() - 1));
    int conjunction = subject < 0 ? -1 : conjunctionBefore(words, subject);
    if (conjunction < 0 || !agrees(words.get(subject), phrase)) {
      return;
    }
    int above = words.get(verb).head();
    int before = verbAbove(words, words.get(subject).head());
    boolean apart = above == Token.ROOT;
    boolean beside = apart || above == before;
    if (before < 0
        || before > conjunction
        || ParsedWord.isBelow(words, before, phrase.verb())
        || !beside && !ParsedWord.isBelow(words, before, above)) {
      return;
    }
    words.set(subject, words.get(subject).governedBy(verb, phrase.subjectRelation()));
    words.set(conjunction, words.get(conjunction).governedBy(before, "cc"));
    if (beside) {
      words.set(verb, words.get(verb).governedBy(before, "conj"));
    }
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
      boolean subject = VerbPhrase.isSubject(words.get(current).relation());
      current = subject ? Token.ROOT : words.get(current).head();
    }
    return current;
  }

  /** "China have" is none: a verb of the present agrees with its subject. */
  private static boolean agrees(ParsedWord subject, VerbPhrase verb) {
    return !verb.isPlural() || PLURAL.contains(subject.tag());
  }
}
