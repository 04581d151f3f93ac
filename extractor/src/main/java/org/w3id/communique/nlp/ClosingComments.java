package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** What a comment does not have: then the comma divides something else. */
  private static final Set<String> OTHER =
      Set.of("ccomp", "xcomp", "conj", "cc", "mark", "attr", "acomp", "advcl", "parataxis");

  private static final Set<String> COORDINATORS = Set.of("and", "or", "nor");

  private final DependencyParser parser;
  private final Map<String, Comment> verbs;

  /** How a form of a verb reads in a comment, and the form that the parser sees there. */
  private record Comment(String tag, String lemma, String shown, boolean noun) {
    Comment(String[] entry) {
      this(entry[1], entry[2], entry[3], entry[4].equals("noun"));
    }
  }

  /**
   * Wraps a parser.
   *
   * @param parser makes the trees
   * @param verbs entries of lower-case finite forms of verbs of saying, their tags, their lemmas,
   *     what stands for them and whether they are nouns as well
   */
  ClosingComments(DependencyParser parser, List<String[]> verbs) {
    this.parser = parser;
    this.verbs =
        verbs.stream().collect(Collectors.toUnmodifiableMap(entry -> entry[0], Comment::new));
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
    int verb = verb(forms, comma);
    if (verb < 0) {
      return Optional.empty();
    }
    ParsedClause comment = comment(forms, comma, verb);
    if (!isComment(comment, verb - comma - 1, verbOf(forms.get(verb)))) {
      return Optional.empty();
    }
    return Optional.of(ParsedClause.of(parser, forms.subList(0, comma + 1)))
        .filter(ParsedClause::isFinite)
        .map(clause -> joined(clause, comment, verb));
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
        .filter(c -> verbs.containsKey(lower(forms.get(commas.getFirst() + 1))))
        .forEach(found::add);
    return found;
  }

  private int verb(List<String> forms, int comma) {
    return IntStream.range(comma + 1, forms.size() - 1)
        .filter(i -> verbs.containsKey(lower(forms.get(i))))
        .findFirst()
        .stream()
        .filter(i -> !verbOf(forms.get(i)).noun() || !isCoordinated(forms.subList(comma, i)))
        .findFirst()
        .orElse(-1);
  }

  /** Whether a list may end here: "rice, tents and medical reports". */
  private static boolean isCoordinated(List<String> forms) {
    return forms.stream().map(ClosingComments::lower).anyMatch(COORDINATORS::contains);
  }

  private Comment verbOf(String form) {
    return Objects.requireNonNull(verbs.get(lower(form)));
  }

  /** The comment, parsed with its subject before a verb that is never taken for a noun. */
  private ParsedClause comment(List<String> forms, int comma, int verb) {
    List<String> shown = new ArrayList<>(forms.subList(comma + 1, forms.size()));
    Comment meant = verbOf(forms.get(verb));
    shown.set(verb - comma - 1, meant.shown());
    int last = shown.size() - 2;
    boolean inverted = verb == comma + 1;
    if (inverted) {
      shown.add(last, shown.removeFirst());
    }
    List<ParsedWord> words = new ArrayList<>(ParsedClause.of(parser, shown).words());
    if (inverted) {
      words.replaceAll(
          w -> w.head() < 0 || w.head() > last ? w : governed(w, (w.head() + 1) % (last + 1)));
      words.addFirst(words.remove(last));
    }
    ParsedWord seen = words.get(verb - comma - 1);
    words.set(
        verb - comma - 1,
        new ParsedWord(meant.tag(), meant.lemma(), seen.head(), seen.relation(), seen.nameTag()));
    return new ParsedClause(words);
  }

  private static boolean isComment(ParsedClause comment, int verb, Comment meant) {
    boolean addressed = meant.lemma().equals("tell");
    return comment.isFinite()
        && comment.root() == verb
        && comment.has(verb, Set.of("nsubj"))
        && comment.has(verb, Set.of("dobj")) == addressed
        && !comment.has(verb, OTHER);
  }

  private static List<ParsedWord> joined(ParsedClause clause, ParsedClause comment, int verb) {
    List<ParsedWord> words = new ArrayList<>(clause.shifted(0, verb, "ccomp"));
    words.add(governed(words.removeLast(), verb));
    words.addAll(comment.shifted(words.size(), Token.ROOT, "root"));
    return List.copyOf(words);
  }

  private static ParsedWord governed(ParsedWord word, int head) {
    return new ParsedWord(word.tag(), word.lemma(), head, word.relation(), word.nameTag());
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.ROOT);
  }
}
