package org.w3id.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NameReading;
import org.w3id.communique.mention.NameCandidate.Origin;
import org.w3id.communique.text.TokenSpan;

/**
 * Names that stand together as if they were one: of states that share their last word ("North and
 * South Korea", "North and South Korean envoys"), and of persons before what they do together ("the
 * Trump-Kim summit").
 */
final class SharedNames {
  private SharedNames() {}

  static List<NameCandidate> in(NameContext context) {
    List<NameCandidate> found = new ArrayList<>();
    for (int i = 0; i + 2 < context.size(); i++) {
      int first = i;
      sharing(context, first)
          .ifPresent(
              reading ->
                  found.add(
                      new NameCandidate(
                          new TokenSpan(first, first + 1),
                          EntityKind.STATE,
                          reading.use(),
                          Optional.of(reading.entity()),
                          Origin.GAZETTEER,
                          "name/shared")));
      if (isPair(context, first)) {
        for (int name : List.of(first, first + 2)) {
          found.add(
              NameCandidate.unknown(
                  new TokenSpan(name, name + 1),
                  EntityKind.PERSON,
                  Origin.RECOGNISER,
                  "name/pair"));
        }
      }
    }
    return found;
  }

  /** Two surnames that a hyphen joins before a noun, one of them known for that of a person. */
  private static boolean isPair(NameContext context, int first) {
    int second = first + 2;
    SentenceWords words = context.words();
    return words.hyphen(first + 1)
        && words.joined(first, first + 1)
        && words.joined(first + 1, second)
        && (isPerson(context, first) || isPerson(context, second))
        && context.freeName(first)
        && context.freeName(second)
        && !context.freeName(first - 1)
        && Set.of("NN", "NNS").contains(words.tag(second + 1));
  }

  private static boolean isPerson(NameContext context, int token) {
    return context.surname(token) || context.words().nameType(token).equals("PERSON");
  }

  /** "The Israel-Hamas war": two names that a gazetteer knows. */
  private static boolean isPairOfKnown(NameContext context, int begin, int end) {
    int first = context.words().is(begin, "the") ? begin + 1 : begin;
    int hyphen = endOfKnown(context, first);
    return context.words().hyphen(hyphen) && endOfKnown(context, hyphen + 1) == end;
  }

  /** Where the name ends that begins at a token; -1 if no gazetteer knows one. */
  private static int endOfKnown(NameContext context, int begin) {
    return context
        .gazetteerMatch(begin)
        .map(m -> context.words().endToken(begin, m.length()))
        .orElse(-1);
  }

  /** Whether two such names make up a span. */
  static boolean fill(NameContext context, int begin, int end) {
    return end == begin + 3 && isPair(context, begin)
        || isPairOfKnown(context, begin, end)
        || sharing(context, begin).isPresent() && endOfSecond(context, begin) == end;
  }

  private static int endOfSecond(NameContext context, int first) {
    return endOfKnown(context, first + 2);
  }

  /** The state that a word names together with the last word of the name behind "and". */
  private static Optional<NameReading> sharing(NameContext context, int first) {
    int end = endOfSecond(context, first);
    boolean joined = context.words().is(first + 1, "and") || context.words().is(first + 1, "or");
    if (!joined || end - first != 4 || !context.words().capitalised(first)) {
      return Optional.empty();
    }
    String name =
        context.words().sentence().token(first).form()
            + " "
            + context.words().sentence().token(end - 1).form();
    return context
        .gazetteerMatch(first + 2)
        .flatMap(m -> m.of(EntityKind.STATE))
        .flatMap(second -> context.state(name).filter(one -> one.use() == second.use()));
  }
}
