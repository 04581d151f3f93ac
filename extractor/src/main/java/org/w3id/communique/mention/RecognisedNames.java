package org.w3id.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NameClass;
import org.w3id.communique.lexicon.TitleClass;
import org.w3id.communique.mention.NameCandidate.Origin;
import org.w3id.communique.text.TokenSpan;

/** Names that the name recogniser tagged, trimmed to what is a name by our terms. */
final class RecognisedNames {
  private static final Set<String> CONNECTORS =
      Set.of(
          "bin", "ibn", "ben", "al", "el", "de", "da", "di", "del", "la", "van", "von", "der",
          "den", "bint", "ould", "abu", "e", "y", "dos", "do");

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
      if (!type.isEmpty()) {
        candidate(context, i, end, type).ifPresent(found::add);
      }
      i = end;
    }
    return found;
  }

  private static boolean continues(NameContext context, int token, String type) {
    char position = context.words().sentence().token(token).nameTag().charAt(0);
    return (position == 'I' || position == 'L') && context.words().nameType(token).equals(type);
  }

  private static Optional<NameCandidate> candidate(
      NameContext context, int begin, int end, String type) {
    return switch (type) {
      case "PERSON" -> person(context, begin, end);
      case "ORG" -> organization(context, begin, end);
      case "GPE", "LOC", "FAC" ->
          trimmed(context, afterTitle(context, begin, end), end, true)
              .map(s -> named(s, EntityKind.PLACE, type));
      case "PRODUCT" ->
          trimmed(context, begin, end, true).map(s -> named(s, EntityKind.ITEM, type));
      case "NORP" ->
          trimmed(context, begin, end, false)
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
          trimmed(context, begin, end, false).map(s -> named(s, EntityKind.OTHER, type));
      default -> Optional.empty();
    };
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
    if (person > first || afterState(context, first, end) > first) {
      return person(context, Math.max(person, first), end);
    }
    return trimmed(context, first, end, true)
        .filter(s -> !endsInKnownOrganization(context, s))
        .map(s -> named(s, EntityKind.ORGANIZATION, "ORG"));
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
      if (context
          .lexicon()
          .titles()
          .classes(context.words().words(i, i + 1))
          .contains(TitleClass.PART)) {
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
   * Whether a gazetteer knows the end of a name, and what stands before it is no other state:
   * "Kurdish Syrian Democratic Forces".
   */
  private static boolean endsInKnownOrganization(NameContext context, TokenSpan span) {
    for (int i = span.begin(); i < span.end() - 1; i++) {
      int begin = i;
      boolean known =
          context
              .gazetteerMatch(i)
              .filter(
                  m ->
                      m.of(EntityKind.ORGANIZATION).isPresent()
                          && context.words().endToken(begin, m.length()) == span.end())
              .isPresent();
      if (known) {
        return i > span.begin();
      }
      if (context.gazetteerMatch(i).filter(m -> m.of(EntityKind.STATE).isPresent()).isPresent()) {
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
    return trimmed(context, first, end, true)
        .map(s -> named(extended(context, s), EntityKind.PERSON, "PERSON"));
  }

  /** Takes in the rest of a name that the recogniser cut short: "Ing-wen", "bin Salman". */
  static TokenSpan extended(NameContext context, TokenSpan span) {
    SentenceWords words = context.words();
    int begin = span.begin();
    int end = span.end();
    while (begin > 0
        && context.freeName(begin - 1)
        && words.nameType(begin - 1).isEmpty()
        && begin > 1) {
      begin--;
    }
    while (end < context.size()) {
      if (words.hyphen(end)
          && words.joined(end - 1, end)
          && words.joined(end, end + 1)
          && namePart(words, end + 1)) {
        end += 2;
      } else if (CONNECTORS.contains(words.sentence().token(end).form().toLowerCase(Locale.ROOT))
          && namePart(words, afterHyphen(words, end))) {
        end = afterHyphen(words, end) + 1;
      } else if (context.freeName(end) && Set.of("", "PERSON").contains(words.nameType(end))) {
        end++;
      } else {
        break;
      }
    }
    return new TokenSpan(begin, end);
  }

  private static int afterHyphen(SentenceWords words, int connector) {
    return words.hyphen(connector + 1) && words.joined(connector, connector + 1)
        ? connector + 2
        : connector + 1;
  }

  private static boolean namePart(SentenceWords words, int token) {
    return words.tag(token).startsWith("N")
        && (words.capitalised(token) || words.tag(token).startsWith("NNP"));
  }

  /** Without articles, possessive endings and what is not capitalised at either side. */
  private static Optional<TokenSpan> trimmed(
      NameContext context, int begin, int end, boolean oneName) {
    SentenceWords words = context.words();
    int first = begin;
    int last = end;
    if (oneName) {
      for (int i = begin; i < last; i++) {
        boolean state =
            words.possessive(i)
                && context
                    .gazetteerMatch(i - 1)
                    .filter(m -> m.of(EntityKind.STATE).isPresent())
                    .isPresent();
        first = state && i + 1 < last ? i + 1 : first;
        last = words.sentence().token(i).form().equals(",") && i > begin ? i : last;
      }
    }
    while (first < last && !startsName(words, first)) {
      first++;
    }
    while (last > first && !endsName(words, last - 1)) {
      last--;
    }
    return first < last && !context.titles(first, last)
        ? Optional.of(new TokenSpan(first, last))
        : Optional.empty();
  }

  private static boolean startsName(SentenceWords words, int token) {
    String form = words.sentence().token(token).form();
    return words.capitalised(token) && !words.tag(token).equals("DT")
        || Character.isDigit(form.charAt(0))
        || form.equals("al");
  }

  private static boolean endsName(SentenceWords words, int token) {
    String form = words.sentence().token(token).form();
    return !words.possessive(token)
        && (words.capitalised(token)
            || Character.isDigit(form.charAt(0))
            || words.tag(token).startsWith("NNP"))
        && Character.isLetterOrDigit(form.charAt(0));
  }
}
