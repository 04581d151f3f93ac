package org.w3id.communique.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.communique.lexicon.WordList;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.TokenSpan;

/**
 * Finds the expressions of time in a sentence, by the rules of {@code lexicon/time/rules.tsv}.
 * Durations ("for five years") and what recurs ("every day") are none. Safe for use by several
 * threads.
 */
public final class TimeFinder {
  private final List<TimeRule> rules;
  private final Map<String, List<TimeRule>> rulesByKey = new HashMap<>();
  private final TimeRanges ranges;
  private final TimeContext context;

  /**
   * Loads the rules.
   *
   * @throws org.w3id.communique.lexicon.LexiconException if one is malformed
   */
  public TimeFinder() {
    PhraseVocabulary vocabulary =
        new PhraseVocabulary(
            new WordClasses(WordList.ofResource("time/words.tsv", "class", "form", "value")),
            new NumberReader());
    rules =
        WordList.ofResource("time/rules.tsv", "id", "pattern", "meaning").rows().stream()
            .map(row -> TimeRule.of(row, vocabulary))
            .toList();
    for (TimeRule rule : rules) {
      rule.pattern()
          .keys()
          .forEach(k -> rulesByKey.computeIfAbsent(k, n -> new ArrayList<>()).add(rule));
    }
    ranges = new TimeRanges(vocabulary);
    context = new TimeContext(vocabulary);
  }

  /** The ids of the rules that find something, in order. */
  List<String> ruleIds() {
    return rules.stream().filter(r -> r.meaning() != TimeMeaning.NONE).map(TimeRule::id).toList();
  }

  /** The expressions of time of a sentence in order; they do not overlap. */
  public List<TimeMention> find(Sentence sentence) {
    List<TimeMention> found = new ArrayList<>();
    int from = 0;
    while (from < sentence.size()) {
      Optional<Candidate> best = best(sentence, from);
      if (best.isPresent() && !isName(sentence, best.get().match().span())) {
        best.get().time().ifPresent(t -> found.add(mention(sentence, best.get(), t)));
        from = best.get().match().span().end();
      } else {
        from++;
      }
    }
    return context.apply(sentence, ranges.join(sentence, found));
  }

  private record Candidate(
      TimeRule rule, PhrasePattern.Match match, Optional<TimeExpression> time) {}

  /**
   * The longest match of a rule, the first of equals; rules whose words make no sense are passed
   * over.
   */
  private Optional<Candidate> best(Sentence sentence, int from) {
    Optional<Candidate> best = Optional.empty();
    String key = PhraseElement.key(sentence.token(from).form());
    for (TimeRule rule : rulesByKey.getOrDefault(key, List.of())) {
      Optional<PhrasePattern.Match> match = rule.match(sentence, from);
      if (match.isPresent()
          && best.map(b -> b.match().span().end()).orElse(from) < match.get().span().end()) {
        Optional<TimeExpression> time = rule.read(match.get());
        if (time.isPresent() || rule.meaning() == TimeMeaning.NONE) {
          best = Optional.of(new Candidate(rule, match.get(), time));
        }
      }
    }
    return best;
  }

  /** Whether the name recogniser takes all the words for a person ("April", "May"). */
  private static boolean isName(Sentence sentence, TokenSpan span) {
    return sentence.tokens(span).stream().allMatch(t -> t.nameTag().endsWith("-PERSON"));
  }

  private static TimeMention mention(Sentence sentence, Candidate candidate, TimeExpression time) {
    TokenSpan span = candidate.match().span();
    return new TimeMention(span, Heads.of(sentence, span), time, candidate.rule().id());
  }
}
