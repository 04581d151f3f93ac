package org.w3id.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NameReading;
import org.w3id.communique.mention.NameCandidate.Origin;
import org.w3id.communique.text.TokenSpan;

/**
 * Names of states that share their last word: in "North and South Korea" the first is North Korea,
 * in "North and South Korean envoys" likewise.
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
    }
    return found;
  }

  /** Whether two names that share their last word make up a span. */
  static boolean fill(NameContext context, int begin, int end) {
    return sharing(context, begin).isPresent() && endOfSecond(context, begin) == end;
  }

  private static int endOfSecond(NameContext context, int first) {
    return context
        .gazetteerMatch(first + 2)
        .map(m -> context.words().endToken(first + 2, m.length()))
        .orElse(-1);
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
