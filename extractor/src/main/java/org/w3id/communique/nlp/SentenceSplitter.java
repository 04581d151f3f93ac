package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;
import opennlp.tools.util.Span;
import org.w3id.communique.text.CharSpan;

/**
 * Finds paragraphs, by blank lines, and the sentences within each: OpenNLP's detector, and a second
 * look at each period that it took for the end of a sentence after an abbreviation.
 */
final class SentenceSplitter {
  private static final Pattern BLANK_LINE =
      Pattern.compile("\\R[ \\t\\u00A0]*+(?:\\R[ \\t\\u00A0]*+)++");
  private static final Pattern ACRONYM =
      Pattern.compile("(?:^|[^\\p{L}\\p{N}.])(?:\\p{L}\\.){2,8}+$");
  private static final Pattern INITIAL =
      Pattern.compile("(?:^|\\p{Lu}[\\p{L}.-]{0,40} )\\p{Lu}\\.$");
  private static final Pattern WORD_WITH_PERIOD =
      Pattern.compile("(?:^|[^\\p{L}\\p{N}.])(\\p{L}{1,8})\\.$");
  private static final Pattern FIRST_WORD = Pattern.compile("^\\p{L}+");

  /** How much of the end of a sentence the patterns get to see. */
  private static final int ENDING = 60;

  private final SentenceDetector detector;
  private final Map<String, String> abbreviations;
  private final Set<String> starters;

  /**
   * Takes the model and the words that correct it.
   *
   * @param model OpenNLP's model
   * @param abbreviations words in lower case that take a period, to what follows them: title,
   *     month, number or other
   * @param starters words in lower case that begin a sentence
   */
  SentenceSplitter(SentenceModel model, Map<String, String> abbreviations, Set<String> starters) {
    this.detector = new ThreadSafeSentenceDetectorME(model);
    this.abbreviations = Map.copyOf(abbreviations);
    this.starters = Set.copyOf(starters);
  }

  /** The paragraphs of a text, without the blank lines between them; none is blank. */
  List<CharSpan> paragraphs(String text) {
    List<CharSpan> paragraphs = new ArrayList<>();
    Matcher gap = BLANK_LINE.matcher(text);
    int begin = 0;
    while (gap.find()) {
      addUnlessBlank(paragraphs, text, begin, gap.start());
      begin = gap.end();
    }
    addUnlessBlank(paragraphs, text, begin, text.length());
    return paragraphs;
  }

  private static void addUnlessBlank(List<CharSpan> spans, String text, int begin, int end) {
    if (!text.substring(begin, end).isBlank()) {
      spans.add(new CharSpan(begin, end));
    }
  }

  /** The sentences of one paragraph, as spans of the whole text. */
  List<CharSpan> sentences(String text, CharSpan paragraph) {
    List<CharSpan> sentences = new ArrayList<>();
    for (Span span : detector.sentPosDetect(paragraph.of(text))) {
      CharSpan next =
          new CharSpan(paragraph.begin() + span.getStart(), paragraph.begin() + span.getEnd());
      if (!sentences.isEmpty() && continues(sentences.getLast().of(text), next.of(text))) {
        next = sentences.removeLast().hull(next);
      }
      sentences.add(next);
    }
    return sentences;
  }

  private boolean continues(String sentence, String next) {
    String ending = sentence.substring(Math.max(0, sentence.length() - ENDING));
    if (ACRONYM.matcher(ending).find()) {
      return !startsSentence(next);
    }
    Matcher word = WORD_WITH_PERIOD.matcher(ending);
    if (!word.find()) {
      return false;
    }
    return switch (abbreviations.getOrDefault(word.group(1).toLowerCase(Locale.ROOT), "")) {
      case "title" -> true;
      case "month", "number" -> Character.isDigit(next.charAt(0));
      case "other" -> Character.isLowerCase(next.charAt(0)) || Character.isDigit(next.charAt(0));
      default -> INITIAL.matcher(ending).find() && !startsSentence(next);
    };
  }

  private boolean startsSentence(String next) {
    Matcher word = FIRST_WORD.matcher(next);
    return !word.find()
        || (Character.isUpperCase(next.charAt(0))
            && starters.contains(word.group().toLowerCase(Locale.ROOT)));
  }
}
