package org.w3id.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NameClass;
import org.w3id.communique.lexicon.NameMatch;
import org.w3id.communique.mention.NameCandidate.Origin;
import org.w3id.communique.text.TokenSpan;

/** Names that the name recogniser tagged, trimmed to what is a name by our terms. */
final class RecognisedNames {
  /** Types that the recogniser tells even where all is in capitals. */
  private static final Set<String> SHOUTED = Set.of("PERSON", "GPE");

  private static final Set<String> PREFIXES = Set.of("pro", "anti", "ex", "non", "post", "pre");

  private RecognisedNames() {}

  static List<NameCandidate> in(NameContext context) {
    List<NameCandidate> found = new ArrayList<>();
    int i = 0;
    while (i < context.size()) {
      String type = context.words().nameType(i);
      int end = i + 1;
      while (end < context.size() && continues(context, end, type)) {
        end++;
      }
      if (type.equals("ORG") && isPairOfPersons(context, i, end)) {
        found.add(named(new TokenSpan(i, i + 1), EntityKind.PERSON, "PERSON"));
        found.add(named(new TokenSpan(end - 1, end), EntityKind.PERSON, "PERSON"));
      } else if (!type.isEmpty()) {
        candidate(context, i, end, type).ifPresent(found::add);
      }
      i = end;
    }
    return found;
  }

  /** "Trump and Zelensky" are no firm, where one of them is known for acting for a state. */
  private static boolean isPairOfPersons(NameContext context, int begin, int end) {
    return end - begin == 3
        && context.words().is(begin + 1, "and")
        && context.freeName(begin)
        && context.freeName(end - 1)
        && (context.surname(begin) || context.surname(end - 1));
  }

  private static boolean continues(NameContext context, int token, String type) {
    char position = context.words().sentence().token(token).nameTag().charAt(0);
    return (position == 'I' || position == 'L') && context.words().nameType(token).equals(type);
  }

  private static Optional<NameCandidate> candidate(
      NameContext context, int begin, int end, String type) {
    boolean letter =
        end == begin + 1 && context.words().sentence().token(begin).form().length() == 1;
    if (letter || context.words().shouting() && !SHOUTED.contains(type)) {
      return Optional.empty();
    }
    if (SharedNames.fill(context, begin, end)) {
      return Optional.empty();
    }
    boolean place = SHOUTED.contains(type) || type.equals("ORG");
    return switch (place && context.ofPlaceNoun(begin) ? "GPE" : type) {
      case "PERSON" -> person(context, begin, end);
      case "ORG" -> organization(context, begin, end);
      case "GPE", "LOC", "FAC" ->
          isTitledPerson(context, begin, end)
              ? person(context, begin, end)
              : NameEdges.trimmed(
                      context,
                      afterTitle(context, begin, end),
                      type.equals("FAC") ? end : NameEdges.beforePhrase(context, begin, end),
                      true)
                  .map(s -> named(s, EntityKind.PLACE, type));
      case "PRODUCT" ->
          NameEdges.trimmed(context, begin, end, true)
              .filter(s -> !isStateBeforeNumber(context, s))
              .map(s -> named(s, EntityKind.ITEM, type));
      case "NORP" ->
          NameEdges.trimmed(context, begin, end, false)
              .map(
                  s ->
                      new NameCandidate(
                          s,
                          EntityKind.OTHER,
                          GazetteerNames.modifies(context, s)
                              ? NameClass.DEMONYM
                              : NameClass.PEOPLE,
                          Optional.empty(),
                          Origin.RECOGNISER,
                          rule(type)));
      case "EVENT", "LAW", "WORK_OF_ART", "LANGUAGE" ->
          NameEdges.trimmed(context, begin, end, false).map(s -> named(s, EntityKind.OTHER, type));
      default -> Optional.empty();
    };
  }

  /** "President Thabo Mbeki" is no place, as no gazetteer knows one of the words. */
  private static boolean isTitledPerson(NameContext context, int begin, int end) {
    boolean titled =
        end - begin > 1 && context.title(begin - 1) && context.words().capitalised(begin - 1);
    for (int i = begin; titled && i < end; i++) {
      titled = context.freeName(i);
    }
    return titled;
  }

  /** Argentina in "sell Argentina 24 jets" gives no product its name. */
  private static boolean isStateBeforeNumber(NameContext context, TokenSpan name) {
    return context
        .gazetteerMatch(name.begin())
        .filter(m -> m.of(EntityKind.STATE).isPresent())
        .map(m -> context.words().endToken(name.begin(), m.length()))
        .filter(number -> number == name.end() - 1 && context.words().tag(number).equals("CD"))
        .isPresent();
  }

  private static NameCandidate named(TokenSpan span, EntityKind kind, String type) {
    return NameCandidate.unknown(span, kind, Origin.RECOGNISER, rule(type));
  }

  private static String rule(String type) {
    return "name/" + type.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Optional<NameCandidate> organization(NameContext context, int begin, int end) {
    int first = afterTitle(context, begin, end);
    int person = personFrom(context, first, end);
    boolean surname =
        end - first == 1 && context.surname(first) && context.gazetteerMatch(first).isEmpty();
    if (person > first
        || surname
        || afterState(context, first, end) > first
        || holdsOffice(context, first, end)
        || isTitleAndName(context, first, end)
        || isStatesperson(context, first, end)) {
      return person(context, Math.max(person, first), end);
    }
    return NameEdges.trimmed(context, first, beforeCoordinated(context, first, end), true)
        .filter(s -> !endsInKnownOrganization(context, s))
        .map(s -> named(s, EntityKind.ORGANIZATION, "ORG"));
  }

  /** "Pope Francis", against "King Abdullah University". */
  private static boolean isTitleAndName(NameContext context, int begin, int end) {
    return end - begin > 1
        && context.titleOfName(begin)
        && IntStream.range(begin + 1, end).allMatch(context::freeName);
  }

  /** "Petro Poroshenko", "General Min Aung Hlaing". */
  private static boolean isStatesperson(NameContext context, int begin, int end) {
    int name = context.titleEnd(begin);
    return end - name > 1
        && (name > begin || context.surname(end - 1))
        && IntStream.range(name, end).allMatch(context::freeName);
  }

  /** Whether an unknown name of several words is followed by the office of its bearer. */
  private static boolean holdsOffice(NameContext context, int begin, int end) {
    boolean free = end - begin > 1 && context.words().is(end, ",");
    for (int i = begin; i < end && free; i++) {
      free = context.freeName(i);
    }
    for (int i = end + 1; free && i < Math.min(context.size(), end + 4); i++) {
      if (context.title(i)) {
        return !context.words().capitalised(i);
      }
    }
    return false;
  }

  /** Where a first organisation ends that "and" joins to one that a gazetteer knows. */
  private static int beforeCoordinated(NameContext context, int begin, int end) {
    for (int i = begin + 1; i < end - 2; i++) {
      int second = i + 1;
      boolean known =
          context
              .gazetteerMatch(second)
              .filter(m -> context.words().endToken(second, m.length()) == end)
              .flatMap(m -> m.of(EntityKind.ORGANIZATION))
              .isPresent();
      if (known && context.words().is(i, "and")) {
        return i;
      }
    }
    return end;
  }

  /**
   * Where the office of a president is the name of an organisation or place, the name begins after
   * it.
   */
  private static int afterTitle(NameContext context, int begin, int end) {
    int title = context.titleEnd(begin);
    if (title == begin || !context.words().is(title, "of")) {
      return begin;
    }
    int after = context.words().is(title + 1, "the") ? title + 2 : title + 1;
    return after < end ? after : begin;
  }

  /** Where a title that belongs to a name begins within another name: "Budapest Pope Francis". */
  private static int personFrom(NameContext context, int begin, int end) {
    for (int i = begin + 1; i < end - 1; i++) {
      if (context.titleOfName(i)) {
        return i;
      }
    }
    return begin;
  }

  /** Where the person begins in what follows "President of": "Ukraine Volodymyr Zelenskyy". */
  private static int afterState(NameContext context, int begin, int end) {
    int preposition = context.words().is(begin - 1, "the") ? begin - 2 : begin - 1;
    int state =
        context
            .gazetteerMatch(begin)
            .filter(
                m ->
                    m.first().entity().kind() == EntityKind.STATE
                        && m.first().use() != NameClass.DEMONYM)
            .map(m -> context.words().endToken(begin, m.length()))
            .orElse(begin);
    return context.words().is(preposition, "of")
            && context.title(preposition - 1)
            && state < end
            && context.freeName(state)
        ? state
        : begin;
  }

  /**
   * Whether a name is one of the gazetteer with no more before it than the adjective of a people or
   * region: "Kurdish Syrian Democratic Forces". An adjective of a state makes it another one.
   */
  static boolean endsInKnownOrganization(NameContext context, TokenSpan span) {
    for (int i = span.begin(); i < span.end() - 1; i++) {
      Optional<NameMatch> match = context.gazetteerMatch(i);
      boolean whole =
          match.isPresent() && context.words().endToken(i, match.get().length()) == span.end();
      if (whole && match.get().of(EntityKind.ORGANIZATION).isPresent()) {
        return i > span.begin();
      }
      if (match
          .flatMap(m -> m.of(EntityKind.PLACE))
          .filter(r -> r.use() == NameClass.DEMONYM)
          .isEmpty()) {
        return false;
      }
    }
    return false;
  }

  private static Optional<NameCandidate> person(NameContext context, int begin, int end) {
    int first = Math.max(begin, afterState(context, begin, end));
    while (first < end && context.titleEnd(first) > first && context.titleEnd(first) < end) {
      first = context.titleEnd(first);
    }
    if (context.words().hyphen(first + 1)
        && PREFIXES.contains(
            context.words().sentence().token(first).form().toLowerCase(Locale.ROOT))) {
      first = Math.min(first + 2, end - 1);
    }
    if (Character.isDigit(context.words().sentence().token(first).form().charAt(0))) {
      return Optional.empty();
    }
    return NameEdges.trimmed(context, first, NameEdges.beforePhrase(context, first, end), true)
        .map(s -> named(NameEdges.extended(context, s), EntityKind.PERSON, "PERSON"));
  }
}
