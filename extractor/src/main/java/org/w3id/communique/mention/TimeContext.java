package org.w3id.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.mention.TimeExpression.Ahead;
import org.w3id.communique.mention.TimeExpression.Bound;
import org.w3id.communique.mention.TimeExpression.Bounded;
import org.w3id.communique.mention.TimeExpression.FromEvent;
import org.w3id.communique.mention.TimeExpression.FromPrevious;
import org.w3id.communique.mention.TimeExpression.FromPublication;
import org.w3id.communique.mention.TimeExpression.Indefinite;
import org.w3id.communique.mention.TimeExpression.Range;
import org.w3id.communique.mention.TimeExpression.Rarity;
import org.w3id.communique.mention.TimeExpression.Stretch;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;
import org.w3id.communique.text.TokenSpan;

/**
 * Adds to a time what the words before it say: a part of it, a side of it, or that it is near only.
 */
final class TimeContext {
  /**
   * How far before "since" or "in" a word such as "first" turns a time into a measure of rarity.
   */
  private static final int REACH_OF_RANK = 12;

  private static final Set<String> FINITE_VERB = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> COUNTED = Set.of("NN", "NNS", "NNP", "JJ", "JJS", "RB");
  private static final Set<String> SUPERLATIVE = Set.of("JJS", "RBS");

  private final PhraseVocabulary vocabulary;

  TimeContext(PhraseVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The mentions, which are in order, as the words before them have it. */
  List<TimeMention> apply(Sentence sentence, List<TimeMention> mentions) {
    List<TimeMention> placed = new ArrayList<>();
    for (TimeMention mention : mentions) {
      int free = placed.isEmpty() ? 0 : placed.getLast().span().end();
      TokenSpan span = withPart(sentence, mention.span(), free);
      TimeExpression time = time(sentence, span, mention);
      placed.add(new TimeMention(span, Heads.of(sentence, span), time, mention.foundBy()));
    }
    return List.copyOf(placed);
  }

  /** The span with "early", "the first week of" before it, where these words are free. */
  private TokenSpan withPart(Sentence sentence, TokenSpan span, int free) {
    return vocabulary
        .before("part", sentence, span.begin())
        .filter(f -> f.end() >= free)
        .map(f -> new TokenSpan(f.end(), span.end()))
        .orElse(span);
  }

  private TimeExpression time(Sentence sentence, TokenSpan span, TimeMention mention) {
    TimeExpression time = mention.time();
    if (isNear(sentence, span.begin(), time)) {
      return new Indefinite();
    }
    Optional<Bound> bound =
        isAttribute(sentence, mention)
            ? Optional.empty()
            : vocabulary.before("bound", sentence, span.begin()).map(f -> Bound.valueOf(f.value()));
    boolean measure =
        time instanceof Ahead
            || time instanceof Stretch
            || bound.filter(b -> b == Bound.SINCE).isPresent();
    boolean rank = measure ? isRanked(sentence, span.begin()) : isCounted(sentence, span, time);
    if (rank) {
      return new Rarity(beginning(time));
    }
    return bound
        .filter(b -> isPoint(time))
        .<TimeExpression>map(b -> new Bounded(b, time))
        .orElse(time);
  }

  private boolean isNear(Sentence sentence, int begin, TimeExpression time) {
    boolean counted =
        time instanceof FromPublication
            || time instanceof FromPrevious
            || time instanceof FromEvent
            || time instanceof Ahead;
    return vocabulary.before("approximator", sentence, begin).isPresent()
        || (counted && vocabulary.before("count-approximator", sentence, begin).isPresent());
  }

  private static boolean isPoint(TimeExpression time) {
    return !(time instanceof Range
        || time instanceof Stretch
        || time instanceof FromEvent
        || time instanceof Indefinite);
  }

  private static TimeExpression beginning(TimeExpression time) {
    return switch (time) {
      case Ahead ahead -> new FromPublication(ahead.unit(), -ahead.length());
      case Stretch stretch -> new FromPublication(stretch.unit(), stretch.length());
      default -> time;
    };
  }

  /**
   * Whether the time belongs to the noun after it, as in "after Tuesday's vote": then a preposition
   * before it governs that noun.
   */
  private static boolean isAttribute(Sentence sentence, TimeMention mention) {
    int next = mention.span().end();
    if (next >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(next);
    return token.tag().equals("POS")
        || (token.isNoun() && token.index() == sentence.token(mention.head()).head());
  }

  /** "Its fourth launch this month": which in a row it is of those of a month or year. */
  private boolean isCounted(Sentence sentence, TokenSpan span, TimeExpression time) {
    boolean current = time instanceof FromPublication p && p.offset() == 0;
    int at = span.begin() - 1;
    while (current && at >= 0 && COUNTED.contains(sentence.token(at).tag())) {
      if (vocabulary.at("rank", sentence, at).isPresent()) {
        return at < span.begin() - 1 && isApart(sentence, at);
      }
      at--;
    }
    return false;
  }

  /** Whether a noun phrase is no object: ", its fourth", "for the third time". */
  private static boolean isApart(Sentence sentence, int rank) {
    boolean determined = rank > 0 && List.of("DT", "PRP$").contains(sentence.token(rank - 1).tag());
    int before = determined ? rank - 2 : rank - 1;
    return before >= 0 && List.of(",", "for").contains(sentence.token(before).lemma());
  }

  /** Whether a rank stands before it in its clause: "the first visit since", "the largest in". */
  private boolean isRanked(Sentence sentence, int begin) {
    for (int i = begin - 1; i >= Math.max(0, begin - REACH_OF_RANK); i--) {
      String tag = sentence.token(i).tag();
      if (SUPERLATIVE.contains(tag) || vocabulary.at("rank", sentence, i).isPresent()) {
        return true;
      }
      if (FINITE_VERB.contains(tag)) {
        return false;
      }
    }
    return false;
  }
}
