package org.w3id.communique.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.resolve.Entity;
import org.w3id.communique.resolve.EntityScope;
import org.w3id.communique.resolve.Quotations;
import org.w3id.communique.resolve.Resolver;
import org.w3id.communique.text.CharSpan;
import org.w3id.communique.text.Token;

/**
 * Finds who says that an event happens: subjects of the reporting verbs that govern it, "according
 * to", "as … said", "reportedly", and the speaker of a quotation that runs over several sentences.
 */
public final class AttributionFinder {
  private final WordTable words;
  private final Comments comments;

  /** Takes the cues: the classes of {@link SourceClimb} and {@link Comments}. */
  public AttributionFinder(WordTable words) {
    this.words = words;
    this.comments = new Comments(words);
  }

  /** Who says so; the narrator if nobody is named. */
  Attribution find(
      SentenceContext context, EventMention event, Resolver resolver, Quotations quotations) {
    SourceClimb climb = new SourceClimb(context, resolver, words);
    event.sources().forEach(climb::add);
    climb.from(event);
    if (climb.isSilent()) {
      Reporting.accordingTo(context, Reporting.beside(context, event.trigger()))
          .forEach(climb::add);
    }
    if (climb.isSilent()) {
      comments.headline(context).ifPresent(climb::add);
    }
    if (climb.isSilent()) {
      comments.speakersBehind(context, event.trigger()).forEach(climb::add);
    }
    if (climb.isSilent()) {
      quotations
          .speaker(context, event.trigger())
          .ifPresent(s -> climb.add(s.context(), s.speaker()));
    }
    if (climb.isSilent() && climb.isHearsay()) {
      return hearsay(context, event);
    }
    List<Filler> found = climb.sources();
    return found.isEmpty()
        ? Attribution.NARRATOR
        : new Attribution(found, Optional.of(found.getFirst().span()));
  }

  private Attribution hearsay(SentenceContext context, EventMention event) {
    CharSpan span =
        context.sentence().tokens().stream()
            .filter(t -> words.is(t.lemma().toLowerCase(Locale.ROOT), "hearsay"))
            .findFirst()
            .map(Token::span)
            .orElse(event.trigger().span());
    Entity unnamed =
        new Entity(
            EntityKind.OTHER,
            "reportedly",
            EntityScope.NAMELESS,
            "reportedly",
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    return new Attribution(
        List.of(new Filler(unnamed, "reportedly", "reportedly", span)), Optional.of(span));
  }
}
