package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3id.communique.text.Token;

/**
 * Gives a verb back the subject that a description between commas parts from it: in "The ship,
 * refused entry by Italy, sets off" and "Putin, the first leader to go to Amman, holds talks" the
 * parser takes the verb of the description for the main one, and leaves the other without a
 * subject. No comma parts a finite verb from what is right before it and acts.
 */
final class InterruptedSubjects implements DependencyParser {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
  private static final Set<String> BEHIND = Set.of("conj", "advcl", "ccomp", "dep", "parataxis");
  private static final Set<String> PARTICIPLES = Set.of("VBN", "VBD");
  private static final String COMMA = ",";

  private final DependencyParser parser;

  /** Wraps a parser, which makes the tree. */
  InterruptedSubjects(DependencyParser parser) {
    this.parser = parser;
  }

  @Override
  public List<ParsedWord> parse(List<String> forms) {
    List<ParsedWord> words = new ArrayList<>(parser.parse(forms));
    for (int verb = 3; verb < words.size(); verb++) {
      VerbPhrase phrase = new VerbPhrase(words, verb);
      int begin = phrase.begin();
      if (phrase.isFinite()
          && begin > 0
          && forms.get(begin - 1).equals(COMMA)
          && !phrase.hasSubject()
          && !phrase.isMarked()) {
        descriptionOf(forms, words, phrase)
            .ifPresentOrElse(d -> mend(words, d, phrase), () -> turn(words, phrase));
      }
    }
    return List.copyOf(words);
  }

  /** A noun that governs the verb behind it is its subject. */
  private static void turn(List<ParsedWord> words, VerbPhrase phrase) {
    int noun = words.get(phrase.verb()).head();
    boolean governs = noun != Token.ROOT && words.get(noun).head() == Token.ROOT;
    if (governs && noun < phrase.verb() && words.get(noun).tag().startsWith("NN")) {
      words.set(phrase.verb(), words.get(phrase.verb()).governedBy(Token.ROOT, "root"));
      words.set(noun, words.get(noun).governedBy(phrase.verb(), phrase.subjectRelation()));
    }
  }

  /** What stands between a subject and its verb, and the subject. */
  private record Description(int verb, int subject) {}

  private static Optional<Description> descriptionOf(
      List<String> forms, List<ParsedWord> words, VerbPhrase phrase) {
    return IntStream.range(1, phrase.verb())
        .filter(i -> words.get(i).tag().startsWith("VB") && isBeside(words, i, phrase.verb()))
        .boxed()
        .flatMap(i -> subjectOf(words, i).stream().map(s -> new Description(i, s)))
        .filter(d -> isDescription(forms, words, d, phrase))
        .findFirst();
  }

  /** Whether one of two verbs hangs on the other. */
  private static boolean isBeside(List<ParsedWord> words, int first, int second) {
    return words.get(second).head() == first && BEHIND.contains(words.get(second).relation())
        || words.get(first).head() == second && BEHIND.contains(words.get(first).relation());
  }

  private static Optional<Integer> subjectOf(List<ParsedWord> words, int verb) {
    return IntStream.range(0, verb)
        .filter(i -> words.get(i).head() == verb && SUBJECTS.contains(words.get(i).relation()))
        .boxed()
        .findFirst();
  }

  private static boolean isDescription(
      List<String> forms, List<ParsedWord> words, Description description, VerbPhrase phrase) {
    VerbPhrase inner = new VerbPhrase(words, description.verb);
    int end = endOf(words, description.subject, description.verb);
    boolean parted = end + 1 < description.verb && forms.get(end + 1).equals(COMMA);
    boolean participle =
        parted
            && end + 2 == inner.begin()
            && inner.begin() == description.verb
            && PARTICIPLES.contains(words.get(description.verb).tag())
            && isWithoutComma(forms, words, description.subject, end);
    return (participle || !inner.isFinite() && isCommaWithin(forms, description))
        && IntStream.range(description.verb, phrase.begin())
            .noneMatch(
                i ->
                    words.get(i).relation().equals("cc")
                        && words.get(i).head() == description.verb);
  }

  private static boolean isCommaWithin(List<String> forms, Description description) {
    return forms.subList(description.subject, description.verb).contains(COMMA);
  }

  /** Whether the phrase is a plain one: a list or an apposition may have commas of its own. */
  private static boolean isWithoutComma(
      List<String> forms, List<ParsedWord> words, int noun, int end) {
    return IntStream.rangeClosed(0, end)
        .filter(i -> i == noun || ParsedWord.isBelow(words, i, noun))
        .noneMatch(i -> forms.get(i).equals(COMMA));
  }

  /** Index of the last word of a noun's phrase before a verb. */
  private static int endOf(List<ParsedWord> words, int noun, int verb) {
    return IntStream.range(noun + 1, verb)
        .filter(i -> ParsedWord.isBelow(words, i, noun))
        .max()
        .orElse(noun);
  }

  private static void mend(List<ParsedWord> words, Description description, VerbPhrase phrase) {
    int verb = phrase.verb();
    ParsedWord inner = words.get(description.verb);
    if (words.get(verb).head() == description.verb) {
      words.set(verb, words.get(verb).governedBy(inner.head(), inner.relation()));
    }
    for (int i = 0; i < words.size(); i++) {
      boolean outside = i < description.subject || i > verb;
      if (outside && words.get(i).head() == description.verb) {
        words.set(i, words.get(i).governedBy(verb));
      }
    }
    words.set(
        description.subject,
        words.get(description.subject).governedBy(verb, phrase.subjectRelation()));
    String tag = inner.tag().equals("VBD") ? "VBN" : inner.tag();
    words.set(
        description.verb,
        new ParsedWord(
            tag, inner.lemma(), describedBy(words, description), "acl", inner.nameTag()));
  }

  /** The subject, or the noun beside it: "Putin, the first leader to go". */
  private static int describedBy(List<ParsedWord> words, Description description) {
    return IntStream.range(description.subject, description.verb)
        .filter(
            i ->
                words.get(i).head() == description.subject
                    && words.get(i).relation().equals("appos"))
        .max()
        .orElse(description.subject);
  }
}
