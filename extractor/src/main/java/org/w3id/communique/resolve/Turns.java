package org.w3id.communique.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.mention.NameMention;
import org.w3id.communique.nlp.SpeakerLabel;
import org.w3id.communique.text.Token;

/**
 * Who speaks where in a transcript: what follows "PRESIDENT OBAMA:" is his until the next label.
 * Before the first label stands what the document is and whose it is.
 */
final class Turns {
  private record Turn(int firstSentence, Quotations.Speaker speaker) {}

  private final List<Turn> turns;
  private final Optional<Quotations.Speaker> letterhead;

  private Turns(List<Turn> turns, Optional<Quotations.Speaker> letterhead) {
    this.turns = turns;
    this.letterhead = letterhead;
  }

  /** Finds the turns of a document; it has none unless it is a transcript. */
  static Turns of(String text, List<SentenceContext> contexts) {
    List<Turn> turns = new ArrayList<>();
    for (SentenceContext context : contexts) {
      if (SpeakerLabel.is(context.sentence().span().of(text))) {
        named(context)
            .ifPresent(
                token ->
                    turns.add(
                        new Turn(
                            context.sentence().index(), new Quotations.Speaker(context, token))));
      }
    }
    int first = turns.isEmpty() ? 0 : turns.getFirst().firstSentence();
    return new Turns(turns, letterhead(contexts.subList(0, first)));
  }

  /** The name in a label, or else its last word. */
  private static Optional<Token> named(SentenceContext label) {
    return label.names().stream()
        .filter(n -> n.kind() == EntityKind.PERSON)
        .map(n -> label.sentence().token(n.head()))
        .findFirst()
        .or(
            () ->
                label.sentence().tokens().stream()
                    .filter(t -> Character.isLetter(t.form().codePointAt(0)))
                    .reduce((first, second) -> second));
  }

  /**
   * Whose the transcript is: the state or body that is named alone in a line before the first
   * label, such as "The White House". Empty where several speak by name, one perhaps as a guest.
   */
  Optional<Quotations.Speaker> publisher() {
    long named =
        turns.stream()
            .map(Turn::speaker)
            .filter(Turns::isNamed)
            .map(Turns::form)
            .distinct()
            .count();
    return named > 1 ? Optional.empty() : letterhead;
  }

  private static boolean isNamed(Quotations.Speaker speaker) {
    return speaker.context().name(speaker.speaker()).isPresent();
  }

  private static String form(Quotations.Speaker speaker) {
    return speaker.speaker().form();
  }

  private static Optional<Quotations.Speaker> letterhead(List<SentenceContext> before) {
    for (SentenceContext line : before) {
      for (NameMention name : line.names()) {
        boolean body = name.kind() == EntityKind.STATE || name.kind() == EntityKind.ORGANIZATION;
        boolean alone =
            line.sentence().tokens().stream()
                .allMatch(t -> name.span().contains(t.index()) || t.tag().equals("DT"));
        if (body && alone) {
          return Optional.of(new Quotations.Speaker(line, line.sentence().token(name.head())));
        }
      }
    }
    return Optional.empty();
  }

  /** Who speaks a sentence; empty outside transcripts. */
  Optional<Quotations.Speaker> speaker(SentenceContext context) {
    return turns.stream()
        .filter(turn -> turn.firstSentence() < context.sentence().index())
        .reduce((first, second) -> second)
        .map(Turn::speaker);
  }
}
