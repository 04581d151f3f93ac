package org.w3id.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.TitleClass;
import org.w3id.communique.mention.NameCandidate.Origin;
import org.w3id.communique.text.Token;
import org.w3id.communique.text.TokenSpan;

/**
 * Names that nothing but their capitals, a title before them or their place in the sentence gives
 * away.
 */
final class ShapeNames {
  private static final Set<String> SAYING =
      Set.of(
          "say", "tell", "add", "write", "note", "argue", "warn", "explain", "comment", "visit",
          "arrive", "meet", "travel", "fly");
  private static final Set<String> ACTING = Set.of("nsubj", "nsubjpass", "poss", "agent");
  private static final int LONGEST_ACRONYM = 6;

  private ShapeNames() {}

  static List<NameCandidate> in(NameContext context) {
    List<NameCandidate> found = new ArrayList<>();
    for (int i = 0; i < context.size(); i++) {
      if (isNameOfPrince(context, i)) {
        TokenSpan span = new TokenSpan(i, i + 1);
        found.add(NameCandidate.unknown(span, EntityKind.PERSON, Origin.TITLE, "name/title"));
      }
      if (!context.freeName(i) || context.words().shouting()) {
        continue;
      }
      int end = i + 1;
      while (end < context.size() && context.freeName(end)) {
        end++;
      }
      TokenSpan span = NameEdges.extended(context, new TokenSpan(i, end));
      NameCandidate candidate = candidate(context, span);
      if (candidate.kind() != EntityKind.OTHER && !commonWord(context, candidate)
          || span.length() > 1) {
        found.add(candidate);
      }
      i = end;
    }
    return found;
  }

  /** "Crown Prince Sultan": what would be a title elsewhere is the name of a prince. */
  private static boolean isNameOfPrince(NameContext context, int token) {
    SentenceWords words = context.words();
    return context.title(token)
        && words.capitalised(token)
        && !words.capitalised(token + 1)
        && token > 0
        && words.capitalised(token - 1)
        && context
            .lexicon()
            .titles()
            .endingAt(words.words(0, token), words.firstWord(token))
            .filter(m -> m.classes().contains(TitleClass.ROYAL))
            .isPresent();
  }

  private static NameCandidate candidate(NameContext context, TokenSpan span) {
    int before = span.begin() - 1;
    boolean titled =
        span.length() > 1 && context.titleOfName(span.begin())
            || context.title(before)
                && !context.words().is(before, "chief")
                && !context.words().is(before, "general");
    if (titled && !Set.of("ORG", "GPE", "FAC").contains(context.words().nameType(span.begin()))) {
      return NameCandidate.unknown(span, EntityKind.PERSON, Origin.TITLE, "name/title");
    }
    if (span.length() == 1 && context.surname(span.begin())) {
      return NameCandidate.unknown(span, EntityKind.PERSON, Origin.SHAPE, "name/surname");
    }
    return NameCandidate.unknown(span, kind(context, span), Origin.SHAPE, "name/shape");
  }

  /**
   * Whether a single word at the start of the sentence is capitalised for that reason alone, as far
   * as can be told.
   */
  private static boolean commonWord(NameContext context, NameCandidate candidate) {
    return candidate.span().begin() == 0
            && candidate.kind() != EntityKind.PERSON
            && !context.words().possessive(candidate.span().end())
        || context.words().tag(candidate.span().end() - 1).equals("NNPS");
  }

  private static EntityKind kind(NameContext context, TokenSpan span) {
    Token last = context.words().sentence().token(span.end() - 1);
    boolean saying =
        last.head() >= 0
            && last.relation().equals("nsubj")
            && SAYING.contains(context.words().sentence().token(last.head()).lemma());
    String form = last.form();
    if (span.length() == 1
        && form.length() > 1
        && form.length() <= LONGEST_ACRONYM
        && form.chars().allMatch(c -> Character.isUpperCase(c) || c == '.')) {
      return EntityKind.ORGANIZATION;
    }
    boolean subject = last.relation().equals("nsubj") && span.length() > 1 && span.length() < 4;
    if (saying || subject) {
      return EntityKind.PERSON;
    }
    if (context.locative(span.begin())) {
      return EntityKind.PLACE;
    }
    return ACTING.contains(last.relation()) ? EntityKind.ORGANIZATION : EntityKind.OTHER;
  }
}
