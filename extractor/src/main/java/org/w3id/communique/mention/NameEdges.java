package org.w3id.communique.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.text.TokenSpan;

/**
 * Finds where names begin and end: what the recogniser cut short is taken in, what is no part of a
 * name left out.
 */
final class NameEdges {
  private static final Set<String> CONNECTORS =
      Set.of(
          "bin", "ibn", "ben", "al", "el", "de", "da", "di", "del", "la", "van", "von", "der",
          "den", "bint", "ould", "abu", "e", "y", "dos", "do");

  private static final Set<String> ENDS = Set.of(",", "/", ">", ")");
  private static final Set<String> BREAKS = Set.of("-", "--", "–", "—", "<", ":", "(");

  private NameEdges() {}

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
      } else if (span.length() == 1 && end == span.end() && surnameOfMonth(context, end)) {
        end++;
      } else if (context.freeName(end) && Set.of("", "PERSON").contains(words.nameType(end))) {
        end++;
      } else {
        break;
      }
    }
    return new TokenSpan(begin, end);
  }

  /** Whether a month after a first name is a surname: "Theresa May"; no day of the week is. */
  private static boolean surnameOfMonth(NameContext context, int token) {
    return context.calendar(token)
        && !context.words().sentence().token(token).form().endsWith("day")
        && context.words().tag(token).startsWith("NNP")
        && !context.words().tag(token + 1).equals("CD");
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

  /**
   * Where a name ends and a phrase begins: "Abdullah bin Zayed in Jeddah", "the Gulf by Iran"; a
   * name with "of" before any other preposition is left whole.
   */
  static int beforePhrase(NameContext context, int begin, int end) {
    SentenceWords words = context.words();
    for (int i = begin + 1; i < end; i++) {
      String form = words.sentence().token(i).form();
      if (words.tag(i).equals("IN")
          && !words.capitalised(i)
          && !words.hyphen(i - 1)
          && !CONNECTORS.contains(form)) {
        return form.equals("of") ? end : i;
      }
    }
    return end;
  }

  /** Without articles, possessive endings and what is not capitalised at either side. */
  static Optional<TokenSpan> trimmed(NameContext context, int begin, int end, boolean oneName) {
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
        first = breaks(words, i) && i + 1 < last ? i + 1 : first;
        last = ENDS.contains(words.sentence().token(i).form()) && i > begin ? i : last;
      }
    }
    while (first < last && !startsName(words, first)) {
      first++;
    }
    while (last > first
        && (!endsName(words, last - 1)
            || oneName && last - 1 > first && context.calendar(last - 1))) {
      last--;
    }
    return first < last && !context.titles(first, last)
        ? Optional.of(new TokenSpan(first, last))
        : Optional.empty();
  }

  /** Whether a dash or bracket parts what stands before a name from it: "March 2 - Sberbank". */
  private static boolean breaks(SentenceWords words, int token) {
    String form = words.sentence().token(token).form();
    return BREAKS.contains(form)
        && !(words.joined(token - 1, token) && words.joined(token, token + 1));
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
