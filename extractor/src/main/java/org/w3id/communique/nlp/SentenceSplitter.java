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
import org.w3id.communique.text.SpeakerLabel;

/**
 * Finds paragraphs, by blank lines, and the sentences within each: OpenNLP's detector, and a second
 * look at each period that it took for the end of a sentence after an abbreviation.
 */
final class SentenceSplitter {
  private static final Pattern BLANK_LINE =
      Pattern.compile("\\R[ \\t\\u00A0]*+(?:\\R[ \\t\\u00A0]*+)++");
  private static final Pattern ACRONYM =
      Pattern.compile("(?:^|[^\\p{L}\\p{N}.])(?:\\p{L}\\.){2,8}+$");
  private static final Pattern ACRONYM_AND_WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.])(?<acronym>(?:\\p{L}\\.){2,8}+)\\s++(?<word>\\p{Lu}\\p{L}*+)");
  private static final Pattern INITIAL =
      Pattern.compile("(?:^|\\p{Lu}[\\p{L}.-]{0,40} )\\p{Lu}\\.$");
  private static final Pattern WORD_WITH_PERIOD =
      Pattern.compile("(?:^|[^\\p{L}\\p{N}.])(\\p{L}{1,8})\\.$");
  private static final Pattern FIRST_WORD = Pattern.compile("^\\p{L}+");

  /**
   * How much of the end of a sentence, and of the next one's beginning, the patterns get to see.
   */
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

  /** The paragraphs in a part of a text, without the blank lines between them; none is blank. */
  List<CharSpan> paragraphs(String text, CharSpan part) {
    List<CharSpan> paragraphs = new ArrayList<>();
    Matcher gap = BLANK_LINE.matcher(text).region(part.begin(), part.end());
    int begin = part.begin();
    while (gap.find()) {
      addUnlessBlank(paragraphs, text, begin, gap.start());
      begin = gap.end();
    }
    addUnlessBlank(paragraphs, text, begin, part.end());
    return paragraphs;
  }

  private static void addUnlessBlank(List<CharSpan> spans, String text, int begin, int end) {
    if (!text.substring(begin, end).isBlank()) {
      spans.add(new CharSpan(begin, end));
    }
  }

  /**
   * The sentences of one paragraph, as spans of the whole text; a dateline or the label of a
   * speaker counts as a sentence.
   */
  List<CharSpan> sentences(String text, CharSpan paragraph) {
    List<CharSpan> sentences = new ArrayList<>();
    int begin = Math.max(Dateline.end(text, paragraph), SpeakerLabel.end(text, paragraph));
    for (Span span : detector.sentPosDetect(text.substring(begin, paragraph.end()))) {
      CharSpan found = new CharSpan(begin + span.getStart(), begin + span.getEnd());
      for (CharSpan next : cutAfterAcronyms(text, found)) {
        boolean joined = !sentences.isEmpty() && continues(text, sentences.getLast(), next);
        sentences.add(joined ? sentences.removeLast().hull(next) : next);
      }
    }
    if (begin > paragraph.begin()) {
      sentences.addFirst(new CharSpan(paragraph.begin(), begin));
    }
    return sentences;
  }

  /** The detector never ends a sentence at "U.S."; a word that begins sentences does. */
  private List<CharSpan> cutAfterAcronyms(String text, CharSpan span) {
    List<CharSpan> parts = new ArrayList<>();
    int begin = span.begin();
    Matcher acronym = ACRONYM_AND_WORD.matcher(text).region(span.begin(), span.end());
    while (acronym.find()) {
      if (starters.contains(acronym.group("word").toLowerCase(Locale.ROOT))) {
        parts.add(new CharSpan(begin, acronym.end("acronym")));
        begin = acronym.start("word");
      }
    }
    parts.add(new CharSpan(begin, span.end()));
    return parts;
  }

  /**
   * Whether what the detector took for two sentences is one. It cuts at periods alone, so that a
   * letter or digit at the end of a sentence shows that it cut within a word: "$1.5 | billion".
   */
  private boolean continues(String text, CharSpan sentence, CharSpan following) {
    String ending =
        text.substring(Math.max(sentence.begin(), sentence.end() - ENDING), sentence.end());
    String next =
        text.substring(following.begin(), Math.min(following.end(), following.begin() + ENDING));
    if (Character.isLetterOrDigit(ending.codePointBefore(ending.length()))) {
      return true;
    }
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
