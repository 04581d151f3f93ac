package org.w3id.communique.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3id.communique.lexicon.Gazetteer;
import org.w3id.communique.lexicon.NameLexicon;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;
import org.w3id.communique.text.TokenSpan;

/**
 * Finds the names in a sentence: those of the gazetteer, those that a word such as Ministry makes,
 * those after a title, those of the name recogniser, and what capital letters leave. Immutable and
 * safe for use by several threads.
 */
public final class NameFinder {
  private final Gazetteer gazetteer;
  private final NameLexicon lexicon;

  /** Finds names with these lexicons. */
  public NameFinder(Gazetteer gazetteer, NameLexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /** The names of a sentence in order; they do not overlap. */
  public List<NameMention> find(Sentence sentence) {
    SentenceWords words = new SentenceWords(sentence);
    NameContext context = new NameContext(words, gazetteer, lexicon);
    List<NameCandidate> candidates = new ArrayList<>(GazetteerNames.in(context));
    candidates.addAll(SharedNames.in(context));
    candidates.addAll(PatternNames.in(context));
    candidates.addAll(RecognisedNames.in(context));
    candidates.addAll(ShapeNames.in(context));
    return chosen(candidates, sentence.size()).stream()
        .map(candidate -> mention(sentence, candidate))
        .toList();
  }

  private static List<NameCandidate> chosen(List<NameCandidate> candidates, int size) {
    BitSet taken = new BitSet(size);
    List<NameCandidate> chosen = new ArrayList<>();
    for (NameCandidate candidate : candidates.stream().sorted().toList()) {
      TokenSpan span = candidate.span();
      if (taken.nextSetBit(span.begin()) < 0 || taken.nextSetBit(span.begin()) >= span.end()) {
        taken.set(span.begin(), span.end());
        chosen.add(candidate);
      }
    }
    chosen.sort(Comparator.comparing(NameCandidate::span));
    return chosen;
  }

  private static NameMention mention(Sentence sentence, NameCandidate candidate) {
    return new NameMention(
        candidate.span(),
        head(sentence, candidate.span()),
        candidate.kind(),
        candidate.use(),
        candidate.entity(),
        text(sentence, candidate.span()),
        candidate.rule());
  }

  /**
   * The last noun that something outside the span governs, whatever else the parser hangs there;
   * another word only where no noun is, a number only where no other word is.
   */
  static int head(Sentence sentence, TokenSpan span) {
    List<Token> governed =
        sentence.tokens(span).stream().filter(t -> !span.contains(t.head())).toList();
    return last(governed, Token::isNoun)
        .or(() -> last(governed, t -> !t.tag().equals("CD")))
        .or(() -> last(governed, t -> true))
        .map(Token::index)
        .orElse(span.begin());
  }

  private static Optional<Token> last(List<Token> tokens, Predicate<Token> condition) {
    return tokens.stream().filter(condition).reduce((first, second) -> second);
  }

  static String text(Sentence sentence, TokenSpan span) {
    StringBuilder text = new StringBuilder();
    int end = -1;
    for (Token token : sentence.tokens(span)) {
      if (end >= 0 && token.span().begin() > end) {
        text.append(' ');
      }
      text.append(token.form());
      end = token.span().end();
    }
    return text.toString();
  }
}
