package org.w3id.communique.claim;

import java.util.Optional;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.mention.TimeMention;
import org.w3id.communique.resolve.EventDate;
import org.w3id.communique.text.CharSpan;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;
import org.w3id.communique.text.TokenSpan;

/**
 * Finds the words that state an event: from the first to the last of its trigger, its arguments and
 * their phrases.
 */
final class Evidence {
  private Evidence() {}

  /** The smallest stretch of the sentence that holds trigger, support, arguments and time. */
  static CharSpan span(SentenceContext context, EventMention event, Optional<TimeMention> time) {
    Range range = new Range(context.sentence());
    range.add(event.trigger());
    event.support().ifPresent(verb -> range.addWithAuxiliaries(context.sentence(), verb));
    range.addWithAuxiliaries(context.sentence(), event.trigger());
    event
        .arguments()
        .values()
        .forEach(list -> list.forEach(a -> range.addPhrase(context, a.head())));
    time.ifPresent(t -> range.add(t.span()));
    return context.sentence().charSpan(range.span());
  }

  private static final int NEAR = 2;

  private static final class Range {
    private final Sentence sentence;
    private int begin = Integer.MAX_VALUE;
    private int end;

    Range(Sentence sentence) {
      this.sentence = sentence;
    }

    void add(Token token) {
      begin = Math.min(begin, token.index());
      end = Math.max(end, token.index() + 1);
    }

    void add(TokenSpan span) {
      add(sentence.token(span.begin()));
      add(sentence.token(span.end() - 1));
    }

    void addWithAuxiliaries(Sentence in, Token verb) {
      add(verb);
      in.dependents(verb, "aux", "auxpass", "neg").forEach(this::add);
    }

    /** The head, what stands before it in its phrase, and the name that stands for it. */
    void addPhrase(SentenceContext context, Token head) {
      add(head);
      addName(context, head);
      for (Token modifier : context.syntax().modifiers(head)) {
        add(modifier);
        addName(context, modifier);
      }
      sentence.dependents(head, "det", "poss").forEach(this::add);
      for (Token apposed : sentence.dependents(head, "appos")) {
        context
            .name(apposed)
            .filter(name -> name.span().begin() - head.index() <= NEAR)
            .ifPresent(name -> add(name.span()));
      }
    }

    private void addName(SentenceContext context, Token token) {
      context.name(token).ifPresent(name -> add(name.span()));
    }

    TokenSpan span() {
      return new TokenSpan(begin, end);
    }
  }

  /** Whether one date is absent or both are the same. */
  static boolean agree(Optional<EventDate> a, Optional<EventDate> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }
}
