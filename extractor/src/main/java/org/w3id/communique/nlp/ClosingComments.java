package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3id.communique.text.Token;

/**
 * Parses a comment that closes a sentence and names its source by itself: in "Rebels seized Goma,
 * state media report" the parser takes "report" for a noun and "media" for a second object. The
 * verb of the comment then governs the clause before it, as it does where the parser sees it.
 */
final class ClosingComments implements DependencyParser {
  private static final String COMMA = ",";
  private static final int LONGEST = 14;
  private static final int LONGEST_WITH_APPOSITION = 24;

  /** Before the source, before what stands beside it, and behind that. */
  private static final int COMMAS_OF_APPOSITION = 3;

  private final DependencyParser parser;
  private final CommentReader comments;

  /**
   * Wraps a parser.
   *
   * @param parser makes the trees
   * @param comments reads what follows the clause
   */
  ClosingComments(DependencyParser parser, CommentReader comments) {
    this.parser = parser;
    this.comments = comments;
  }

  @Override
  public List<ParsedWord> parse(List<String> forms) {
    return commas(forms).stream()
        .flatMap(comma -> commented(forms, comma).stream())
        .findFirst()
        .orElseGet(() -> parser.parse(forms));
  }

  /** The tree, if what follows the comma is a comment on what stands before it. */
  private Optional<List<ParsedWord>> commented(List<String> forms, int comma) {
    return comments
        .read(forms.subList(comma + 1, forms.size()))
        .flatMap(
            comment ->
                Optional.of(ParsedClause.of(parser, forms.subList(0, comma + 1)))
                    .filter(ParsedClause::isFinite)
                    .map(clause -> joined(clause, comment)));
  }

  /**
   * The commas before which a clause may end: the last one, or the one before a source and its
   * apposition, "its minister, Albert del Rosario, said". None where much follows, or a quotation.
   */
  private List<Integer> commas(List<String> forms) {
    int end = forms.size() - 1;
    int quotation = forms.lastIndexOf("\"");
    List<Integer> commas =
        IntStream.iterate(end - 1, i -> i > Math.max(1, quotation), i -> i - 1)
            .filter(i -> forms.get(i).equals(COMMA))
            .limit(COMMAS_OF_APPOSITION)
            .boxed()
            .toList();
    List<Integer> found = new ArrayList<>();
    commas.stream().limit(1).filter(c -> end - c > 2 && end - c <= LONGEST).forEach(found::add);
    commas.stream()
        .skip(COMMAS_OF_APPOSITION - 1)
        .filter(c -> end - c <= LONGEST_WITH_APPOSITION)
        .filter(c -> comments.isVerb(forms.get(commas.getFirst() + 1)))
        .forEach(found::add);
    return found;
  }

  private static List<ParsedWord> joined(ParsedClause clause, ParsedClause comment) {
    int begin = clause.words().size();
    int verb = begin + comment.root();
    List<ParsedWord> words = new ArrayList<>(clause.shifted(0, verb, "ccomp"));
    words.add(words.removeLast().governedBy(verb));
    words.addAll(comment.shifted(begin, Token.ROOT, "root"));
    return List.copyOf(words);
  }
}
