package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.text.Token;

/**
 * Finds the events of a sentence: applies every rule whose lemma occurs and keeps, of each type,
 * the best match a trigger.
 */
public final class EventExtractor {
  private final RuleBook rules;
  private final RuleMatcher matcher;
  private final EventLinker linker;
  private final WordTable words;

  /**
   * Puts an extractor together.
   *
   * @param rules the rules
   * @param nouns tells what kind of thing a noun names
   * @param words classes of words: transparent nouns, phases, prepositions
   */
  public EventExtractor(RuleBook rules, NounClassifier nouns, WordTable words) {
    this.rules = rules;
    this.matcher = new RuleMatcher(nouns, words);
    this.linker = new EventLinker(words);
    this.words = words;
  }

  /** The events of a sentence in order of their triggers. */
  public List<EventMention> extract(SentenceContext context) {
    return linker.link(found(context, miss -> {}), context);
  }

  /**
   * The rules that apply to a word of the sentence, yet gave no event of their own, and why not; in
   * order of the words.
   */
  public List<NearMiss> nearMisses(SentenceContext context) {
    List<NearMiss> misses = new ArrayList<>();
    List<EventMention> found = found(context, misses::add);
    List<EventMention> linked = linker.link(found, context);
    for (EventMention event : found) {
      if (linked.stream()
          .noneMatch(e -> e.trigger().equals(event.trigger()) && e.type() == event.type())) {
        misses.add(
            new NearMiss(event.trigger(), event.foundBy(), "it is part of another event there"));
      }
    }
    misses.sort(Comparator.comparingInt(miss -> miss.trigger().index()));
    return List.copyOf(misses);
  }

  /** Of each trigger and type the best match. */
  private List<EventMention> found(SentenceContext context, Consumer<NearMiss> misses) {
    List<EventMention> found = new ArrayList<>();
    Frames frames = new Frames(context, words);
    for (Token token : context.sentence().tokens()) {
      Map<EventType, Match> best = new LinkedHashMap<>();
      for (EventRule rule : rules.triggeredBy(lower(token))) {
        if (Triggers.isTrigger(rule, token, context)) {
          Consumer<String> why = reason -> misses.accept(new NearMiss(token, rule.id(), reason));
          matcher
              .match(rule, token, frames, why)
              .ifPresent(match -> best.merge(rule.type(), match, (a, b) -> better(a, b, misses)));
        }
      }
      best.values().forEach(m -> found.add(m.toEvent(context.sentence())));
    }
    return found;
  }

  private static Match better(Match one, Match other, Consumer<NearMiss> misses) {
    boolean second = Match.BY_STRENGTH.compare(other, one) > 0;
    Match worse = second ? one : other;
    Match better = second ? other : one;
    misses.accept(
        new NearMiss(
            worse.trigger(), worse.rule().id(), better.rule().id() + " fits the word better"));
    return better.over(worse);
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
