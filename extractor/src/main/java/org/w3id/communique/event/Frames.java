package org.w3id.communique.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.text.Token;

/** The frames of a sentence's triggers, one for all rules that look at a trigger alike. */
final class Frames {
  private final Map<Key, Frame> frames = new HashMap<>();
  private final SentenceContext context;
  private final WordTable words;

  private record Key(Token trigger, Optional<Support> support) {}

  Frames(SentenceContext context, WordTable words) {
    this.context = context;
    this.words = words;
  }

  SentenceContext context() {
    return context;
  }

  /** The frame of a trigger that a verb may carry. */
  Frame of(Token trigger, Optional<Support> support) {
    return frames.computeIfAbsent(
        new Key(trigger, support), key -> new Frame(trigger, support, context.syntax(), words));
  }
}
