package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads what names the source of the clause that it stands beside: "state media report", "the army
 * said on Friday".
 */
final class CommentReader {
  /** What a comment does not have: then it is something else. */
  private static final Set<String> OTHER =
      Set.of("ccomp", "xcomp", "conj", "cc", "mark", "attr", "acomp", "advcl", "parataxis");

  private static final Set<String> COORDINATORS = Set.of("and", "or", "nor");
  private static final Set<String> RELATIVES = Set.of("WP", "WDT", "WRB");

  private final DependencyParser parser;
  private final Map<String, Reading> verbs;

  /** How a form of a verb reads in a comment, and the form that the parser sees there. */
  private record Reading(String tag, String lemma, String shown, boolean noun) {
    Reading(String[] entry) {
      this(entry[1], entry[2], entry[3], entry[4].equals("noun"));
    }
  }

  /** The verb of a comment, and where it stands. */
  private record Saying(int index, Reading verb) {}

  /**
   * Takes a parser and the verbs.
   *
   * @param parser makes the trees
   * @param verbs entries of lower-case finite forms of verbs of saying, their tags, their lemmas,
   *     what stands for them and whether they are nouns as well
   */
  CommentReader(DependencyParser parser, List<String[]> verbs) {
    this.parser = parser;
    this.verbs =
        verbs.stream().collect(Collectors.toUnmodifiableMap(entry -> entry[0], Reading::new));
  }

  /** Whether a form may be the verb of a comment. */
  boolean isVerb(String form) {
    return verbs.containsKey(lower(form));
  }

  /**
   * The tree of a comment, governed by its verb.
   *
   * @param forms its words, the mark that ends it last
   * @return empty if it is none
   */
  Optional<ParsedClause> read(List<String> forms) {
    return saying(forms)
        .map(saying -> new Tree(saying, parsed(forms, saying)))
        .filter(Tree::isComment)
        .map(Tree::clause);
  }

  private Optional<Saying> saying(List<String> forms) {
    return IntStream.range(0, forms.size() - 1)
        .filter(i -> isVerb(forms.get(i)))
        .boxed()
        .flatMap(
            i ->
                Optional.ofNullable(verbs.get(lower(forms.get(i))))
                    .map(v -> new Saying(i, v))
                    .stream())
        .findFirst()
        .filter(s -> !s.verb.noun || !isCoordinated(forms.subList(0, s.index)));
  }

  /** Whether a list may end here: "rice, tents and medical reports". */
  private static boolean isCoordinated(List<String> forms) {
    return forms.stream().map(CommentReader::lower).anyMatch(COORDINATORS::contains);
  }

  /** The words, parsed with the subject before a verb that is never taken for a noun. */
  private ParsedClause parsed(List<String> forms, Saying saying) {
    List<String> shown = new ArrayList<>(forms);
    shown.set(saying.index, saying.verb.shown());
    int last = shown.size() - 2;
    boolean inverted = saying.index == 0;
    if (inverted) {
      shown.add(last, shown.removeFirst());
    }
    List<ParsedWord> words = new ArrayList<>(ParsedClause.of(parser, shown).words());
    if (inverted) {
      words.replaceAll(
          w -> w.head() < 0 || w.head() > last ? w : w.governedBy((w.head() + 1) % (last + 1)));
      words.addFirst(words.remove(last));
    }
    ParsedWord seen = words.get(saying.index);
    words.set(
        saying.index,
        new ParsedWord(
            saying.verb.tag(), saying.verb.lemma(), seen.head(), seen.relation(), seen.nameTag()));
    return new ParsedClause(words);
  }

  private record Tree(Saying saying, ParsedClause clause) {
    boolean isComment() {
      boolean addressed = saying.verb.lemma().equals("tell");
      return clause.isFinite()
          && clause.root() == saying.index
          && clause.has(saying.index, Set.of("nsubj"))
          && clause.has(saying.index, Set.of("dobj")) == addressed
          && !clause.has(saying.index, OTHER)
          && clause.words().stream()
              .noneMatch(w -> w.head() == saying.index && RELATIVES.contains(w.tag()));
    }
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.ROOT);
  }
}
