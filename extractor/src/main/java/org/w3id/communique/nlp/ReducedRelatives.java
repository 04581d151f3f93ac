package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Mends trees in which the participle that describes the subject was taken for the verb: in
 * "Rockets fired from the valley hit a town" the rockets did not fire. Two finite verbs that
 * neither "and" nor a comma joins cannot both have the first noun as their subject.
 */
final class ReducedRelatives implements DependencyParser {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> JOINED = Set.of("conj", "advcl");
  private static final Set<String> OPENING = Set.of("nsubj", "nsubjpass", "mark", "advmod");
  private static final Set<String> JOINING = Set.of("CC", ",", ":");
  private static final Set<String> OWN = Set.of("nsubj", "nsubjpass", "aux", "auxpass", "dobj");

  private final DependencyParser parser;
  private final Set<String> participles;
  private final Set<String> equipped;

  /**
   * Wraps a parser.
   *
   * @param participles lower-case past forms without "-ed" that are participles as well: "sent"
   * @param equipped lower-case participles that say with what somebody comes, and are no verb of a
   *     clause without an object: "armed with guns and rockets attacked"
   */
  ReducedRelatives(DependencyParser parser, Set<String> participles, Set<String> equipped) {
    this.parser = parser;
    this.participles = Set.copyOf(participles);
    this.equipped = Set.copyOf(equipped);
  }

  @Override
  public List<ParsedWord> parse(List<String> forms) {
    List<ParsedWord> words = parser.parse(forms);
    for (int verb = 1; verb + 2 < words.size(); verb++) {
      int first = verb;
      if (words.get(first).tag().equals("VBD") && isParticiple(forms.get(first))) {
        boolean joining = equipped.contains(forms.get(first));
        int second = second(words, first, joining);
        int subject = second < 0 ? -1 : subject(words, first);
        if (subject >= 0) {
          return mended(words, subject, first, second);
        }
      }
    }
    return words;
  }

  private boolean isParticiple(String form) {
    return form.endsWith("ed") || participles.contains(form);
  }

  /**
   * The verb joined to the first with nothing that joins, or with what joins nouns; -1 if there is
   * none.
   */
  private static int second(List<ParsedWord> words, int first, boolean joining) {
    return IntStream.range(first + 2, words.size())
        .filter(i -> words.get(i).head() == first && JOINED.contains(words.get(i).relation()))
        .filter(i -> FINITE.contains(words.get(i).tag()))
        .filter(i -> below(words, i).noneMatch(w -> OPENING.contains(w.relation())))
        .filter(
            i ->
                words.subList(first, i).stream()
                    .filter(w -> !joining || w.head() == first)
                    .noneMatch(w -> JOINING.contains(w.tag())))
        .findFirst()
        .orElse(-1);
  }

  /**
   * The only subject of a verb that has neither an object nor an auxiliary; -1 if there is none.
   */
  private static int subject(List<ParsedWord> words, int verb) {
    int[] own =
        IntStream.range(0, words.size())
            .filter(i -> words.get(i).head() == verb && OWN.contains(words.get(i).relation()))
            .toArray();
    boolean noun =
        own.length == 1
            && own[0] < verb
            && words.get(own[0]).relation().equals("nsubj")
            && words.get(own[0]).tag().startsWith("NN");
    return noun ? own[0] : -1;
  }

  private static Stream<ParsedWord> below(List<ParsedWord> words, int head) {
    return words.stream().filter(word -> word.head() == head);
  }

  private static List<ParsedWord> mended(
      List<ParsedWord> words, int subject, int first, int second) {
    List<ParsedWord> mended = new ArrayList<>(words);
    ParsedWord participle = words.get(first);
    for (int i = 0; i < words.size(); i++) {
      boolean outside = i < subject || i > second || words.get(i).relation().equals("punct");
      if (words.get(i).head() == first && outside) {
        mended.set(i, words.get(i).governedBy(second, words.get(i).relation()));
      }
    }
    mended.set(second, words.get(second).governedBy(participle.head(), participle.relation()));
    mended.set(subject, words.get(subject).governedBy(second, "nsubj"));
    mended.set(
        first, new ParsedWord("VBN", participle.lemma(), subject, "acl", participle.nameTag()));
    return List.copyOf(mended);
  }
}
