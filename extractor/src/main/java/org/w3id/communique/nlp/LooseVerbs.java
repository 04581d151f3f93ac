package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3id.communique.text.Token;

/**
 * Joins verbs that the parser leaves apart, in two trees of one sentence, or hangs upside down:
 * what somebody "denies having sent", what he says without a conjunction, what those do whom a
 * participle describes ("Pirates armed with rifles attacked a ship"), and nouns before a comma.
 */
final class LooseVerbs {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> PARTICIPLES = Set.of("VBN", "VBG");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
  private static final Set<String> AUXILIARIES = Set.of("aux", "auxpass");

  private final List<ParsedWord> words;
  private final int first;
  private final int second;

  private LooseVerbs(List<ParsedWord> words, int first, int second) {
    this.words = words;
    this.first = first;
    this.second = second;
  }

  /** The words as one tree; unchanged where they are one, or where it is not clear how to join. */
  static List<ParsedWord> joined(List<ParsedWord> parsed) {
    List<ParsedWord> words = upright(parsed);
    List<Integer> roots =
        IntStream.range(0, words.size())
            .filter(i -> words.get(i).head() == Token.ROOT)
            .boxed()
            .toList();
    return roots.size() == 2
        ? new LooseVerbs(words, roots.getFirst(), roots.getLast()).joined()
        : words;
  }

  /** What has a subject of its own is no auxiliary: "Iran denies having supplied Syria". */
  private static List<ParsedWord> upright(List<ParsedWord> words) {
    List<ParsedWord> changed = new ArrayList<>(words);
    for (ParsedWord subject : words) {
      int verb = subject.head();
      if (SUBJECTS.contains(subject.relation())
          && words.get(verb).relation().equals("aux")
          && FINITE.contains(words.get(verb).tag())
          && words.get(words.get(verb).head()).tag().equals("VBN")) {
        ParsedWord inner = words.get(words.get(verb).head());
        changed.set(verb, words.get(verb).governedBy(inner.head(), inner.relation()));
        changed.set(words.get(verb).head(), inner.governedBy(verb, "xcomp"));
      }
    }
    return changed.equals(words) ? words : List.copyOf(changed);
  }

  private List<ParsedWord> joined() {
    if (words.get(first).tag().startsWith("NN") && isFinite(second) && !isActed(second)) {
      List<ParsedWord> changed = new ArrayList<>(words);
      changed.set(first, words.get(first).governedBy(second, "nsubj"));
      return List.copyOf(changed);
    }
    boolean described = isVerb(first) || words.get(first).tag().equals("JJ");
    if (!described || !isVerb(second)) {
      return words;
    }
    List<ParsedWord> changed = new ArrayList<>(words);
    Optional<Integer> subject = dependents(first, SUBJECTS).findFirst();
    boolean own = isActed(second);
    if (isFinite(first) && !own && isGerund(second)) {
      changed.set(second, words.get(second).governedBy(first, "xcomp"));
    } else if (isFinite(first) && own && isFinite(second) && isWithoutContent(first)) {
      changed.set(second, words.get(second).governedBy(first, "ccomp"));
    } else if (subject.isPresent() && !isFinite(first) && !own && isFinite(second)) {
      boolean passive = dependents(second, Set.of("auxpass")).findAny().isPresent();
      int actor = subject.get();
      changed.set(actor, words.get(actor).governedBy(second, passive ? "nsubjpass" : "nsubj"));
      changed.set(first, words.get(first).governedBy(actor, "acl"));
    }
    return List.copyOf(changed);
  }

  private boolean isActed(int verb) {
    return dependents(verb, SUBJECTS).findAny().isPresent();
  }

  private boolean isVerb(int index) {
    return words.get(index).tag().startsWith("VB");
  }

  private boolean isFinite(int verb) {
    return FINITE.contains(words.get(verb).tag())
        || dependents(verb, AUXILIARIES).anyMatch(i -> FINITE.contains(words.get(i).tag()));
  }

  private boolean isGerund(int verb) {
    return PARTICIPLES.contains(words.get(verb).tag())
        && (words.get(verb).tag().equals("VBG")
            || dependents(verb, AUXILIARIES).anyMatch(i -> words.get(i).tag().equals("VBG")));
  }

  private boolean isWithoutContent(int verb) {
    return dependents(verb, Set.of("dobj", "ccomp", "xcomp")).findAny().isEmpty();
  }

  private Stream<Integer> dependents(int head, Set<String> relations) {
    return IntStream.range(0, words.size())
        .filter(i -> words.get(i).head() == head && relations.contains(words.get(i).relation()))
        .boxed();
  }
}
