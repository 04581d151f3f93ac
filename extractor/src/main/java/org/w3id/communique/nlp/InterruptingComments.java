package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.w3id.communique.text.Token;

/**
 * Hides a comment in the midst of a sentence from the parser, which takes its source for the
 * subject: in "Boko Haram, the army said, attacked Baga" it has the army attack. The verb of the
 * comment then governs the sentence, as that of one at its end does.
 */
final class InterruptingComments implements DependencyParser {
  private static final String COMMA = ",";
  private static final String QUOTE = "\"";
  private static final int SHORTEST = 2;
  private static final int LONGEST = 12;
  private static final int LONGEST_WITH_APPOSITION = 20;

  /** Before what stands beside the source, behind that, and behind the comment. */
  private static final int COMMAS_OF_APPOSITION = 3;

  /** Auxiliaries and adverbs may stand between the comment and the verb. */
  private static final int WORDS_TO_VERB = 4;

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");

  private final DependencyParser parser;
  private final CommentReader comments;

  /**
   * Wraps a parser.
   *
   * @param parser makes the trees
   * @param comments reads what stands between commas
   */
  InterruptingComments(DependencyParser parser, CommentReader comments) {
    this.parser = parser;
    this.comments = comments;
  }

  /**
   * A comment in its sentence.
   *
   * @param comma index of the comma before it
   * @param end index of the comma behind it
   */
  private record Interruption(int comma, int end, ParsedClause comment) {
    int verb() {
      return comma + 1 + comment.root();
    }

    /** "Said the army", which stands behind a clause only: else the army is what is said. */
    boolean isInverted() {
      return comment.root() == 0;
    }
  }

  /**
   * The sentence without a comment.
   *
   * @param cut index of the first word that is left out
   */
  private record Rest(int cut, ParsedClause clause) {}

  @Override
  public List<ParsedWord> parse(List<String> forms) {
    return find(forms)
        .map(found -> joined(found, rest(forms, found)))
        .orElseGet(() -> parser.parse(forms));
  }

  private Optional<Interruption> find(List<String> forms) {
    if (forms.contains(QUOTE)) {
      return Optional.empty();
    }
    int[] commas =
        IntStream.range(1, forms.size() - 2).filter(i -> forms.get(i).equals(COMMA)).toArray();
    return IntStream.range(1, commas.length)
        .mapToObj(
            i ->
                commented(forms, commas[i - 1], commas[i], LONGEST)
                    .or(() -> withApposition(forms, commas, i)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** "Its minister, Albert Rosario, said". */
  private Optional<Interruption> withApposition(List<String> forms, int[] commas, int end) {
    return end >= COMMAS_OF_APPOSITION && comments.isVerb(forms.get(commas[end - 1] + 1))
        ? commented(forms, commas[end - COMMAS_OF_APPOSITION], commas[end], LONGEST_WITH_APPOSITION)
        : Optional.empty();
  }

  private Optional<Interruption> commented(List<String> forms, int comma, int end, int most) {
    int words = end - comma - 1;
    return Optional.of(forms.subList(comma + 1, end + 1))
        .filter(comment -> words >= SHORTEST && words <= most)
        .filter(comment -> comment.stream().anyMatch(comments::isVerb))
        .flatMap(comments::read)
        .map(comment -> new Interruption(comma, end, comment))
        .filter(found -> !found.isInverted() || hasClause(forms, found));
  }

  private boolean hasClause(List<String> forms, Interruption found) {
    return ParsedClause.of(parser, forms.subList(0, found.comma + 1)).hasFinite();
  }

  /** Without either comma where the subject stands before the comment and its verb behind it. */
  private Rest rest(List<String> forms, Interruption found) {
    return Optional.of(without(forms, found.comma, found.end))
        .filter(whole -> goesOn(whole) && !hasClause(forms, found))
        .orElseGet(() -> without(forms, found.comma + 1, found.end));
  }

  private Rest without(List<String> forms, int cut, int end) {
    List<String> shown = new ArrayList<>(forms);
    shown.subList(cut, end + 1).clear();
    return new Rest(cut, ParsedClause.of(parser, shown));
  }

  private static boolean goesOn(Rest rest) {
    List<ParsedWord> words = rest.clause.words();
    return IntStream.range(rest.cut, Math.min(rest.cut + WORDS_TO_VERB, words.size()))
        .filter(i -> words.get(i).tag().startsWith("VB"))
        .anyMatch(
            verb ->
                IntStream.range(0, rest.cut)
                    .mapToObj(words::get)
                    .anyMatch(w -> w.head() == verb && SUBJECTS.contains(w.relation())));
  }

  private static List<ParsedWord> joined(Interruption found, Rest rest) {
    IntUnaryOperator place = i -> i < rest.cut ? i : i + found.end - rest.cut + 1;
    List<ParsedWord> clause =
        rest.clause.words().stream()
            .map(
                w ->
                    w.head() == Token.ROOT
                        ? w.governedBy(found.verb(), "ccomp")
                        : w.governedBy(place.applyAsInt(w.head())))
            .toList();
    List<ParsedWord> words = new ArrayList<>(clause.subList(0, rest.cut));
    if (rest.cut == found.comma) {
      words.add(new ParsedWord(COMMA, COMMA, found.verb(), "punct", "O"));
    }
    words.addAll(found.comment.shifted(found.comma + 1, Token.ROOT, "root"));
    words.addAll(clause.subList(rest.cut, clause.size()));
    return List.copyOf(words);
  }
}
