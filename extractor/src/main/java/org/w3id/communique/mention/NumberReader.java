package org.w3id.communique.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.communique.lexicon.WordList;
import org.w3id.communique.text.Sentence;

/**
 * Reads cardinal numbers in digits and words: "1,200", "twenty-one", "2.5 million", "a dozen",
 * "hundred thousand".
 */
final class NumberReader {
  private static final Pattern DIGITS =
      Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,6})?|\\d{1,15}(?:\\.\\d{1,6})?");

  private static final int DOZEN = 12;

  private enum Kind {
    UNIT,
    TEN,
    SCALE,
    ARTICLE,
    HALF
  }

  private record Word(Kind kind, BigDecimal value) {}

  /**
   * A number and where it ends.
   *
   * @param value what it says
   * @param end index after its last token
   * @param scaled whether a word such as "million" multiplies it
   */
  record Reading(BigDecimal value, int end, boolean scaled) {}

  private final Map<String, Word> words = new HashMap<>();

  /** Loads the number words. */
  NumberReader() {
    for (WordList.Row row :
        WordList.ofResource("number-words.tsv", "form", "kind", "value").rows()) {
      words.put(
          row.cell(0),
          new Word(
              Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT)), new BigDecimal(row.cell(2))));
    }
  }

  /** The words with which a number can begin, and the articles. */
  Set<String> words() {
    return Set.copyOf(words.keySet());
  }

  /** The longest number that begins with the token at {@code from}; empty if there is none. */
  Optional<Reading> read(Sentence sentence, int from) {
    Run run = new Run();
    int at = from;
    int end = from;
    while (at < sentence.size() && run.add(word(sentence, at))) {
      end = ++at;
      if (joined(sentence, at)) {
        at++;
      }
    }
    return run.value(end);
  }

  /** Whether the token at {@code at} is a hyphen or an "and" within a number. */
  private boolean joined(Sentence sentence, int at) {
    if (at + 1 >= sentence.size()) {
      return false;
    }
    String form = sentence.token(at).form();
    Optional<Word> next = word(sentence, at + 1);
    if (form.equals("-") && next.isPresent() && next.get().kind() == Kind.SCALE) {
      return true; // "$300-million"
    }
    if (next.isEmpty() || !isSpelled(sentence, at - 1) || !isSpelled(sentence, at + 1)) {
      return false;
    }
    Kind kind = next.get().kind();
    return form.equals("-")
        ? kind == Kind.UNIT
        : form.equalsIgnoreCase("and")
            && isScale(sentence, at - 1)
            && (kind == Kind.UNIT || kind == Kind.TEN);
  }

  private boolean isSpelled(Sentence sentence, int at) {
    return words.containsKey(sentence.token(at).form().toLowerCase(Locale.ROOT));
  }

  private boolean isScale(Sentence sentence, int at) {
    Word word = words.get(sentence.token(at).form().toLowerCase(Locale.ROOT));
    return word != null && word.kind() == Kind.SCALE;
  }

  private Optional<Word> word(Sentence sentence, int at) {
    String form = sentence.token(at).form();
    if (form.length() <= 24 && DIGITS.matcher(form).matches()) {
      return Optional.of(new Word(Kind.UNIT, new BigDecimal(form.replace(",", ""))));
    }
    return Optional.ofNullable(words.get(form.toLowerCase(Locale.ROOT)));
  }

  /** The words of one number, as far as they fit each other. */
  private static final class Run {
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal part = BigDecimal.ZERO;
    private final List<Word> taken = new ArrayList<>();

    boolean add(Optional<Word> next) {
      if (next.isEmpty() || !fits(next.get())) {
        return false;
      }
      Word word = next.get();
      if (word.kind() == Kind.ARTICLE && !taken.isEmpty()) {
        taken.add(word); // "half a million"
        return true;
      }
      if (word.kind() != Kind.SCALE) {
        part = part.add(word.value());
      } else if (word.value().compareTo(BigDecimal.valueOf(1000)) < 0) {
        part = (part.signum() == 0 ? BigDecimal.ONE : part).multiply(word.value());
      } else if (part.signum() == 0 && total.signum() > 0) {
        total = total.multiply(word.value());
      } else {
        total = total.add((part.signum() == 0 ? BigDecimal.ONE : part).multiply(word.value()));
        part = BigDecimal.ZERO;
      }
      taken.add(word);
      return true;
    }

    private boolean fits(Word next) {
      if (taken.isEmpty()) {
        return true;
      }
      Word last = taken.getLast();
      return switch (next.kind()) {
        case ARTICLE -> last.kind() == Kind.HALF;
        case HALF -> false;
        case SCALE -> last.kind() != Kind.SCALE || last.value().compareTo(next.value()) < 0;
        case TEN -> last.kind() == Kind.SCALE && !isHalved();
        case UNIT ->
            last.kind() == Kind.SCALE
                ? last.value().intValue() != DOZEN && !isHalved()
                : last.kind() == Kind.TEN && next.value().compareTo(BigDecimal.TEN) < 0;
      };
    }

    private boolean isHalved() {
      return taken.getFirst().kind() == Kind.HALF;
    }

    Optional<Reading> value(int end) {
      boolean scaled = taken.stream().anyMatch(w -> w.kind() == Kind.SCALE);
      if (taken.isEmpty()
          || !scaled
              && (isHalved() || taken.size() == 1 && taken.getFirst().kind() == Kind.ARTICLE)) {
        return Optional.empty();
      }
      return Optional.of(new Reading(plain(total.add(part)), end, scaled));
    }

    private static BigDecimal plain(BigDecimal value) {
      BigDecimal bare = value.stripTrailingZeros();
      return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
  }
}
