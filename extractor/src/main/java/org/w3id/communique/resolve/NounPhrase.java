package org.w3id.communique.resolve;

import java.util.Set;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.mention.QuantityMention;
import org.w3id.communique.text.CharSpan;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;
import org.w3id.communique.text.TokenSpan;

/** The words of a noun phrase around its head: what qualifies it before, not what follows it. */
final class NounPhrase {
  private static final Set<String> QUALIFYING =
      Set.of("compound", "nmod", "amod", "nn", "hmod", "dep");
  private static final Set<String> DETERMINING = Set.of("DT", "PDT", "PRP$", "WDT", "WP$", "POS");

  private final SentenceContext context;
  private final Token head;

  NounPhrase(SentenceContext context, Token head) {
    this.context = context;
    this.head = head;
  }

  /**
   * From the first qualifier to the head; articles, possessors and, unless {@code counted},
   * quantities left out.
   */
  TokenSpan span(boolean counted) {
    int begin = head.index();
    for (int i = head.index() - 1; i >= 0 && belongs(context.sentence().token(i), counted); i--) {
      begin = i;
    }
    while (begin < head.index() && !opens(context.sentence().token(begin))) {
      begin++;
    }
    return new TokenSpan(begin, isNumbered() ? head.index() + 2 : head.index() + 1);
  }

  /** "Resolution 1929", "Article 5": the number behind it is part of its name. */
  private boolean isNumbered() {
    int next = head.index() + 1;
    return head.isNoun()
        && Character.isUpperCase(head.form().codePointAt(0))
        && next < context.sentence().size()
        && context.sentence().token(next).tag().equals("CD")
        && context.sentence().token(next).head() == head.index();
  }

  private boolean belongs(Token token, boolean counted) {
    boolean hyphened = isHyphened(token);
    if (isRecipient(token)) {
      return false;
    }
    if (!hyphened && (DETERMINING.contains(token.tag()) || token.relation().equals("det"))) {
      return false;
    }
    boolean quantity =
        token.tag().equals("CD")
            || context.mention(token).filter(QuantityMention.class::isInstance).isPresent();
    if (quantity && !counted && !hyphened) {
      return false;
    }
    Token current = token;
    for (int i = 0; i < 8 && current.head() != Token.ROOT; i++) {
      if (current.head() == head.index()) {
        return QUALIFYING.contains(current.relation())
            || current.relation().equals("punct")
            || hyphen(current);
      }
      current = context.sentence().token(current.head());
    }
    return false;
  }

  /** Greece in "lends Athens money", which the parser takes for a part of what is given. */
  private boolean isRecipient(Token token) {
    return token.isProperNoun()
        && context
            .syntax()
            .governor(head)
            .filter(Token::isVerb)
            .filter(verb -> context.syntax().indirectObjects(verb).contains(token))
            .isPresent();
  }

  /** "A 102-member team", "a no-confidence motion": what a hyphen joins to the next word. */
  private boolean isHyphened(Token token) {
    int next = token.index() + 2;
    return next < head.index()
        && hyphen(context.sentence().token(token.index() + 1))
        && context.sentence().token(next).isNoun()
        && !context.sentence().token(next).isProperNoun();
  }

  private static boolean opens(Token token) {
    return Character.isLetterOrDigit(token.form().codePointAt(0)) || token.form().startsWith("$");
  }

  private static boolean hyphen(Token token) {
    return token.tag().equals("HYPH") || token.form().equals("-");
  }

  /** The words as they stand in the document. */
  String text(boolean counted, String documentText) {
    return charSpan(counted).of(documentText);
  }

  /** Where the words stand in the document. */
  CharSpan charSpan(boolean counted) {
    return context.sentence().charSpan(span(counted));
  }

  Sentence sentence() {
    return context.sentence();
  }
}
