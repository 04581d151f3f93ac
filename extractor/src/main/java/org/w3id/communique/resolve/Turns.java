package org.w3id.communique.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.mention.NameMention;
import org.w3id.communique.text.SpeakerLabel;
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
        head(context)
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
  private static Optional<Token> head(SentenceContext label) {
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
    return named().size() > 1 ? Optional.empty() : letterhead;
  }

  /** The two who speak by name, if there are two: "we" of a joint appearance. */
  List<Quotations.Speaker> pair() {
    List<Quotations.Speaker> named = List.copyOf(named().values());
    return named.size() == 2 ? named : List.of();
  }

  /** Those who speak by name, each once, under their names. */
  private Map<String, Quotations.Speaker> named() {
    Map<String, Quotations.Speaker> named = new LinkedHashMap<>();
    for (Turn turn : turns) {
      if (isNamed(turn.speaker())) {
        named.putIfAbsent(turn.speaker().speaker().form(), turn.speaker());
      }
    }
    return named;
  }

  private static boolean isNamed(Quotations.Speaker speaker) {
    return speaker.context().name(speaker.speaker()).isPresent();
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
