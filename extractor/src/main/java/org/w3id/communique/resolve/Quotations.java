package org.w3id.communique.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.text.CharSpan;
import org.w3id.communique.text.Token;

/**
 * The quotations of a document and who speaks them. A quotation goes from an opening to the next
 * closing mark in its paragraph, over sentences, or to the end of the paragraph where the next one
 * opens it again; its speaker is the subject of the nearest reporting verb outside quotations in
 * that paragraph, or else who spoke last before it. Of a transcript, all is spoken by whom a label
 * names.
 */
public final class Quotations {
  private static final String OPENING = "“\"«„";
  private static final String CLOSING = "”\"»“";
  private static final int REACH = 3;
  private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");

  private final List<CharSpan> quotes;
  private final List<Speech> speeches;
  private final Turns turns;
  private final List<SentenceContext> contexts;

  /** A speaker in his sentence. */
  public record Speaker(SentenceContext context, Token speaker) {}

  private record Speech(int paragraph, int position, Speaker speaker) {}

  private Quotations(
      List<CharSpan> quotes, List<Speech> speeches, Turns turns, List<SentenceContext> contexts) {
    this.quotes = quotes;
    this.speeches = speeches;
    this.turns = turns;
    this.contexts = List.copyOf(contexts);
  }

  /** Finds the quotations of a document. */
  public static Quotations of(String text, List<SentenceContext> contexts, WordTable words) {
    List<CharSpan> quotes = quotes(text, contexts);
    List<Speech> speeches = new ArrayList<>();
    for (SentenceContext context : contexts) {
      for (Token verb : context.sentence().tokens()) {
        boolean outside = quotes.stream().noneMatch(q -> q.contains(verb.span()));
        if (verb.isVerb() && outside && isSpeech(context, verb, words)) {
          context.syntax().subjects(verb).stream()
              .findFirst()
              .ifPresent(
                  s ->
                      speeches.add(
                          new Speech(
                              context.sentence().paragraph(),
                              verb.span().begin(),
                              new Speaker(context, s))));
        }
      }
    }
    return new Quotations(quotes, speeches, Turns.of(text, contexts), contexts);
  }

  /** "Said"; "confirmed that the talks had begun", not "confirmed the date". */
  private static boolean isSpeech(SentenceContext context, Token verb, WordTable words) {
    String lemma = verb.lemma().toLowerCase(Locale.ROOT);
    return words.is(lemma, "speaks")
        || words.is(lemma, "comments") && !context.sentence().dependents(verb, "ccomp").isEmpty();
  }

  private static List<CharSpan> quotes(String text, List<SentenceContext> contexts) {
    List<CharSpan> found = new ArrayList<>();
    int paragraph = -1;
    int open = -1;
    for (SentenceContext context : contexts) {
      CharSpan span = context.sentence().span();
      if (context.sentence().paragraph() != paragraph) {
        if (open >= 0 && OPENING.indexOf(text.charAt(span.begin())) >= 0) {
          found.add(new CharSpan(open, span.begin()));
        }
        paragraph = context.sentence().paragraph();
        open = -1;
      }
      for (int i = span.begin(); i < span.end(); i++) {
        char c = text.charAt(i);
        if (open < 0 && OPENING.indexOf(c) >= 0) {
          open = i;
        } else if (open >= 0 && CLOSING.indexOf(c) >= 0) {
          found.add(new CharSpan(open, i + 1));
          open = -1;
        }
      }
    }
    return found;
  }

  /**
   * Who speaks the quotation or the turn in which a token stands; empty outside both and for a
   * quotation without a speaker.
   */
  public Optional<Speaker> speaker(SentenceContext context, Token token) {
    Optional<CharSpan> quote = quotes.stream().filter(q -> q.contains(token.span())).findFirst();
    if (quote.isEmpty()) {
      return turns.speaker(context);
    }
    boolean phrase = isPhrase(context, quote.get());
    int paragraph = context.sentence().paragraph();
    return speeches.stream()
        .filter(s -> s.paragraph() == paragraph)
        .filter(s -> !phrase || s.speaker().context().equals(context))
        .min((a, b) -> Integer.compare(distance(a, token), distance(b, token)))
        .map(Speech::speaker)
        .or(() -> phrase ? Optional.empty() : before(context, token).stream().findFirst());
  }

  /** "Signed a “people's trade agreement”": words that somebody used, but no statement. */
  private static boolean isPhrase(SentenceContext context, CharSpan quote) {
    CharSpan sentence = context.sentence().span();
    return sentence.begin() < quote.begin()
        && quote.end() < sentence.end()
        && context.sentence().tokens().stream()
            .filter(t -> quote.contains(t.span()))
            .noneMatch(t -> FINITE.contains(t.tag()));
  }

  /**
   * The two who speak in a transcript, where a token stands in a turn of one of them; empty
   * elsewhere.
   */
  List<Speaker> pair(SentenceContext context, Token token) {
    boolean quoted = quotes.stream().anyMatch(q -> q.contains(token.span()));
    return quoted || turns.speaker(context).isEmpty() ? List.of() : turns.pair();
  }

  /** Whose transcript the document is; empty if it is none or does not say so. */
  Optional<Speaker> publisher() {
    return turns.publisher();
  }

  /**
   * Who spoke before a token, in its sentence or the few before it, the last first; those whom a
   * pronoun names are left out, but who goes on speaking reaches back to who began. A name is
   * remembered longer than a description.
   */
  List<Speaker> before(SentenceContext context, Token token) {
    List<Speaker> found = new ArrayList<>();
    int from = context.sentence().index();
    for (Speech speech : speeches.reversed()) {
      int there = speech.speaker().context().sentence().index();
      if (speech.position() >= token.span().begin()) {
        continue;
      }
      if (from - there > REACH) {
        break;
      }
      Token speaker = speech.speaker().speaker();
      boolean named = speech.speaker().context().name(speaker).isPresent();
      if (!speaker.isPronoun() && (named || from - there <= 1)) {
        found.add(speech.speaker());
      } else if (speaker.isPronoun() && found.isEmpty()) {
        from = there;
      }
    }
    return List.copyOf(found);
  }

  /** What the sentence before one is about in the same paragraph: the subject of its main verb. */
  Optional<Speaker> subjectBefore(SentenceContext context) {
    return contexts.stream()
        .filter(c -> c.sentence().index() == context.sentence().index() - 1)
        .filter(c -> c.sentence().paragraph() == context.sentence().paragraph())
        .flatMap(
            c ->
                c.sentence().tokens().stream()
                    .filter(t -> t.relation().startsWith("nsubj") && isOfRoot(c, t))
                    .map(t -> new Speaker(c, t)))
        .findFirst();
  }

  private static boolean isOfRoot(SentenceContext context, Token subject) {
    return context
        .syntax()
        .governor(subject)
        .filter(verb -> verb.relation().equals("root"))
        .isPresent();
  }

  /** Who speaks in the sentence behind one. */
  List<Speaker> inNext(SentenceContext context) {
    int next = context.sentence().index() + 1;
    return speeches.stream()
        .map(Speech::speaker)
        .filter(s -> s.context().sentence().index() == next)
        .toList();
  }

  private static int distance(Speech speech, Token token) {
    return Math.abs(speech.position() - token.span().begin());
  }
}
