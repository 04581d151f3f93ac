package org.w3id.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NameClass;
import org.w3id.communique.lexicon.NameHead;
import org.w3id.communique.lexicon.NameMatch;
import org.w3id.communique.lexicon.TermList;
import org.w3id.communique.mention.NameCandidate.Origin;
import org.w3id.communique.text.TokenSpan;

/** Names of organisations and places made by a word such as Ministry, Corp or River. */
final class PatternNames {
  private PatternNames() {}

  static List<NameCandidate> in(NameContext context) {
    List<NameCandidate> found = new ArrayList<>();
    for (int i = 0; i < context.size(); i++) {
      Optional<TermList.Match<NameHead>> head = context.head(i);
      if (head.isPresent() && context.words().tag(i).startsWith("N")) {
        int end = context.words().endToken(i, head.get().length());
        organization(context, i, end, head.get().classes()).ifPresent(found::add);
        place(context, i, end, head.get().classes()).ifPresent(found::add);
        thing(context, i, end, head.get().classes()).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<NameCandidate> organization(
      NameContext context, int head, int headEnd, Set<NameHead> classes) {
    boolean body = classes.contains(NameHead.STATE_BODY);
    if (!body && !classes.contains(NameHead.ORGANIZATION) && !classes.contains(NameHead.COMPANY)) {
      return Optional.empty();
    }
    int begin = leftEdge(context, head, body);
    int end =
        classes.contains(NameHead.COMPANY) && begin < head
            ? headEnd
            : complement(context, begin == head, headEnd);
    boolean alone = begin == head && end == headEnd;
    if (RecognisedNames.endsInKnownOrganization(context, new TokenSpan(begin, end))) {
      return Optional.empty();
    }
    if (alone && (!body || head == 0 || context.words().nameType(head).isEmpty())) {
      return Optional.empty();
    }
    String rule = body ? "name/state-body" : "name/organization-head";
    return Optional.of(
        NameCandidate.unknown(
            new TokenSpan(begin, end), EntityKind.ORGANIZATION, Origin.PATTERN, rule));
  }

  /** "President Park Geun-hye", "Christopher Hill": a word for places that is a person's name. */
  private static boolean isPerson(NameContext context, int begin, int head) {
    return context.words().nameType(begin).equals("PERSON")
            && context.words().nameType(head).equals("PERSON")
        || IntStream.range(begin, head).anyMatch(i -> context.titleEnd(i) > i);
  }

  private static Optional<NameCandidate> place(
      NameContext context, int head, int headEnd, Set<NameHead> classes) {
    int begin = head;
    int end = headEnd;
    if (classes.contains(NameHead.PLACE)) {
      begin = leftEdge(context, head, false);
    }
    if (begin == head && classes.contains(NameHead.PLACE_FIRST)) {
      while (end < context.size() && context.freeName(end)) {
        end++;
      }
    }
    return begin == head && end == headEnd || isPerson(context, begin, head)
        ? Optional.empty()
        : Optional.of(
            NameCandidate.unknown(
                new TokenSpan(begin, end), EntityKind.PLACE, Origin.PATTERN, "name/place-head"));
  }

  private static Optional<NameCandidate> thing(
      NameContext context, int head, int headEnd, Set<NameHead> classes) {
    if (context.title(head - 1) && followsFirst(context, headEnd)) {
      return Optional.empty(); // the first name of "President Bill Clinton"
    }
    int begin =
        classes.contains(NameHead.THING)
            ? afterActors(context, leftEdge(context, head, false), head)
            : head;
    int end = headEnd;
    boolean first = classes.contains(NameHead.THING_FIRST) || classes.contains(NameHead.SHIP);
    while (first && begin == head && end < context.size() && followsFirst(context, end)) {
      end++;
    }
    EntityKind kind = classes.contains(NameHead.SHIP) ? EntityKind.ITEM : EntityKind.OTHER;
    String rule = kind == EntityKind.ITEM ? "name/ship" : "name/thing-head";
    return begin == head && end == headEnd
        ? Optional.empty()
        : Optional.of(NameCandidate.unknown(new TokenSpan(begin, end), kind, Origin.PATTERN, rule));
  }

  /** States and organisations keep their names beside a thing: "North Korea Treaty". */
  private static int afterActors(NameContext context, int begin, int head) {
    int first = begin;
    for (int i = begin; i < head; i++) {
      Optional<NameMatch> match =
          context
              .gazetteerMatch(i)
              .filter(
                  m ->
                      m.first().use() != NameClass.DEMONYM
                          && m.first().entity().kind() != EntityKind.OTHER);
      first =
          match.isPresent()
              ? Math.min(head, context.words().endToken(i, match.get().length()))
              : first;
    }
    return context.words().hyphen(first) ? first + 1 : first;
  }

  private static boolean followsFirst(NameContext context, int token) {
    SentenceWords words = context.words();
    return token < context.size()
        && words.capitalised(token)
        && words.tag(token).startsWith("NNP")
        && !context.title(token);
  }

  /** Where the capitalised words before a head begin. */
  private static int leftEdge(NameContext context, int head, boolean mayCoordinate) {
    SentenceWords words = context.words();
    int begin = head;
    while (begin > 0) {
      if (partOfName(context, begin - 1)) {
        begin--;
      } else if (linked(context, begin - 1, mayCoordinate)) {
        begin -= 2;
      } else {
        break;
      }
    }
    while (begin < head
        && (context.title(begin)
            || words.hyphen(begin)
            || words.tag(begin).equals("JJ") && begin == 0 && words.nameType(0).isEmpty())) {
      begin++;
    }
    return begin;
  }

  private static boolean partOfName(NameContext context, int token) {
    SentenceWords words = context.words();
    String tag = words.tag(token);
    boolean noun =
        tag.startsWith("NNP")
            || words.capitalised(token) && (tag.startsWith("JJ") || tag.startsWith("NN"));
    return noun
        && words.capitalised(token)
        && !context.calendar(token)
        && (token > 0 || tag.startsWith("NNP") || context.gazetteerMatch(token).isPresent());
  }

  /**
   * Whether a token links two parts of one name: "Defense &amp; Space", "Asia-Pacific", "People's".
   */
  private static boolean linked(NameContext context, int token, boolean mayCoordinate) {
    SentenceWords words = context.words();
    if (token < 1 || !partOfName(context, token - 1)) {
      return false;
    }
    String form = words.sentence().token(token).form();
    return form.equals("&")
        || words.hyphen(token) && words.joined(token - 1, token) && words.joined(token, token + 1)
        || mayCoordinate
            && form.equals("and")
            && context.head(token - 1).isEmpty()
            && context.gazetteerMatch(token - 1).isEmpty()
            && !words.nameType(token - 1).equals("PERSON")
        || words.possessive(token)
            && context
                .head(token - 1)
                .filter(m -> m.classes().contains(NameHead.POSSESSOR))
                .isPresent();
  }

  /**
   * Where the words after a head end: "Ministry of Defence of Ukraine", "Institute for National
   * Unification".
   */
  private static int complement(NameContext context, boolean headFirst, int headEnd) {
    SentenceWords words = context.words();
    int end = headEnd;
    while (end + 1 < context.size()
        && (words.is(end, "of")
            || headFirst && end == headEnd && (words.is(end, "for") || words.is(end, "on")))) {
      int first = words.is(end + 1, "the") ? end + 2 : end + 1;
      int next = first;
      while (next < context.size() && complementWord(context, next, first)) {
        next++;
      }
      boolean cut = next < context.size() && words.tag(next).startsWith("NN");
      if (next == first || cut && !words.tag(next - 1).startsWith("NNP")) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static boolean complementWord(NameContext context, int token, int first) {
    SentenceWords words = context.words();
    boolean coordinated =
        token > first
            && (words.is(token, "and") || words.is(token, "&"))
            && words.capitalised(token + 1)
            && words.tag(token + 1).startsWith("NNP")
            && context.gazetteerMatch(token + 1).isEmpty();
    boolean name =
        words.capitalised(token)
            && (words.tag(token).startsWith("N") || words.tag(token).startsWith("JJ"));
    return coordinated || name && !context.calendar(token) && !context.title(token);
  }
}
