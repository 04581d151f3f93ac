package org.w3id.communique.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.mention.NameMention;
import org.w3id.communique.text.Token;

/** The acronyms that a document explains: "Myanmar National Democratic Alliance Army (MNDAA)". */
final class Acronyms {
  private static final int LONGEST = 12;

  private final Map<String, Named> meaning = new HashMap<>();

  /** A name and the sentence in which it stands. */
  record Named(SentenceContext context, NameMention name) {}

  Acronyms(List<SentenceContext> contexts) {
    for (SentenceContext context : contexts) {
      List<NameMention> names = context.names();
      for (NameMention name : names) {
        int open = name.span().end();
        names.stream()
            .filter(other -> other.span().begin() == open + 1 && isBracketed(context, open, other))
            .findFirst()
            .ifPresent(other -> note(context, name, other));
      }
    }
  }

  private static boolean isBracketed(SentenceContext context, int open, NameMention name) {
    List<Token> tokens = context.sentence().tokens();
    int close = name.span().end();
    return isOne(tokens.get(open), "(", "-LRB-")
        && close < tokens.size()
        && isOne(tokens.get(close), ")", "-RRB-");
  }

  private static boolean isOne(Token token, String form, String coded) {
    return token.form().equals(form) || token.form().equals(coded);
  }

  private void note(SentenceContext context, NameMention before, NameMention within) {
    if (before.kind() == EntityKind.ORGANIZATION && abbreviates(within.text(), before.text())) {
      meaning.putIfAbsent(within.text(), new Named(context, before));
    } else if (within.kind() == EntityKind.ORGANIZATION
        && abbreviates(before.text(), within.text())) {
      meaning.putIfAbsent(before.text(), new Named(context, within));
    }
  }

  /** Whether a word in capitals takes its letters in order from a longer name. */
  private static boolean abbreviates(String acronym, String name) {
    if (acronym.length() < 2
        || acronym.length() > LONGEST
        || !name.contains(" ")
        || !acronym.chars().allMatch(Character::isUpperCase)) {
      return false;
    }
    String letters = name.toUpperCase(Locale.ROOT);
    int from = 0;
    for (int i = 0; i < acronym.length(); i++) {
      from = letters.indexOf(acronym.charAt(i), from) + 1;
      if (from == 0) {
        return false;
      }
    }
    return true;
  }

  /** The full name for which an acronym stands; the name itself if the gazetteer knows it. */
  Named meant(SentenceContext context, NameMention name) {
    Named itself = new Named(context, name);
    return name.entity().isPresent() ? itself : meaning.getOrDefault(name.text(), itself);
  }

  /** The acronym that the document gives for a full name. */
  Optional<String> of(NameMention name) {
    return meaning.entrySet().stream()
        .filter(e -> e.getValue().name().text().equals(name.text()))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst();
  }
}
