package org.w3id.communique.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.Gazetteer;
import org.w3id.communique.lexicon.NameHead;
import org.w3id.communique.lexicon.NameLexicon;
import org.w3id.communique.lexicon.NameMatch;
import org.w3id.communique.lexicon.NameReading;
import org.w3id.communique.lexicon.TermList;
import org.w3id.communique.lexicon.TitleClass;
import org.w3id.communique.text.Token;

/**
 * A sentence beside the lexicons: what is known of each of its tokens before any name is decided.
 */
final class NameContext {
  private static final Set<String> LOCATIVE =
      Set.of(
          "in", "at", "near", "from", "to", "into", "outside", "inside", "around", "towards",
          "toward", "across", "through", "via");

  private final SentenceWords words;
  private final Gazetteer gazetteer;
  private final NameLexicon lexicon;
  private final List<Optional<NameMatch>> matches;
  private final List<Optional<TermList.Match<NameHead>>> heads;
  private final List<String> singular;
  private final BitSet titles;

  NameContext(SentenceWords words, Gazetteer gazetteer, NameLexicon lexicon) {
    this.words = words;
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.matches = IntStream.range(0, size()).mapToObj(this::match).toList();
    this.heads = IntStream.range(0, size()).mapToObj(this::makesName).toList();
    this.singular = singular();
    this.titles = titleTokens();
  }

  SentenceWords words() {
    return words;
  }

  NameLexicon lexicon() {
    return lexicon;
  }

  int size() {
    return words.sentence().size();
  }

  /** The words with the plural taken off nouns: titles are listed in the singular. */
  private List<String> singular() {
    List<String> forms = new ArrayList<>(words.words());
    for (Token token : words.sentence().tokens()) {
      int last = words.firstWord(token.index() + 1) - 1;
      if (token.tag().startsWith("NN")
          && token.tag().endsWith("S")
          && token.form().endsWith("s")
          && last >= words.firstWord(token.index())) {
        forms.set(last, forms.get(last).replaceFirst("s$", ""));
      }
    }
    return forms;
  }

  private BitSet titleTokens() {
    BitSet found = new BitSet(size());
    for (int i = 0; i < size(); i++) {
      int end = titleEnd(i);
      if (end > i) {
        found.set(i, end);
      }
    }
    return found;
  }

  /**
   * The index after the title that begins at a token, honorifics included; the token's own index if
   * there is none.
   */
  int titleEnd(int token) {
    if (hasNoWord(token) || timeOfDay(token)) {
      return token;
    }
    Optional<TermList.Match<TitleClass>> match =
        lexicon.titles().startingAt(singular, words.firstWord(token));
    int end = match.map(m -> words.endToken(token, m.length())).orElse(-1);
    return end < 0 || match.orElseThrow().classes().equals(Set.of(TitleClass.PART)) ? token : end;
  }

  /** "9 P.M." is no prime minister. */
  private boolean timeOfDay(int token) {
    return words.tag(token - 1).equals("CD") && words.sentence().token(token).form().contains(".");
  }

  /** Whether all tokens of the range belong to titles. */
  boolean titles(int begin, int end) {
    return titles.nextClearBit(begin) >= end;
  }

  /** Whether a token is a title that belongs to a name itself, as that of "Pope Francis". */
  boolean titleOfName(int token) {
    return lexicon.titles().classes(words.words(token, token + 1)).contains(TitleClass.PART);
  }

  boolean title(int token) {
    return token >= 0 && titles.get(token);
  }

  /** The name of a gazetteer that begins at a token and ends where a token ends. */
  Optional<NameMatch> gazetteerMatch(int token) {
    return token >= 0 && token < size() ? matches.get(token) : Optional.empty();
  }

  /** The state that a gazetteer knows by a whole name. */
  Optional<NameReading> state(String name) {
    return gazetteer.readings(name).stream()
        .filter(reading -> reading.entity().kind() == EntityKind.STATE)
        .findFirst();
  }

  private Optional<NameMatch> match(int token) {
    return hasNoWord(token)
        ? Optional.empty()
        : gazetteer
            .longestMatch(words.words(), words.firstWord(token))
            .filter(m -> words.endToken(token, m.length()) > 0);
  }

  /** Whether a gazetteer knows a name of this kind, of one token. */
  boolean known(int token, EntityKind kind) {
    return gazetteerMatch(token)
        .filter(m -> words.endToken(token, m.length()) == token + 1)
        .flatMap(m -> m.of(kind))
        .isPresent();
  }

  /** Whether a token is a name of the calendar, such as a month. */
  boolean calendar(int token) {
    return gazetteerMatch(token)
        .filter(m -> words.endToken(token, m.length()) == token + 1)
        .flatMap(m -> m.of(EntityKind.OTHER))
        .flatMap(r -> r.entity().itemClass())
        .filter("calendar"::equals)
        .isPresent();
  }

  /** The word that makes a name, if one begins at a token. */
  Optional<TermList.Match<NameHead>> head(int token) {
    return token >= 0 && token < size() ? heads.get(token) : Optional.empty();
  }

  private Optional<TermList.Match<NameHead>> makesName(int token) {
    return hasNoWord(token) || !words.capitalised(token)
        ? Optional.empty()
        : lexicon
            .heads()
            .startingAt(words.words(), words.firstWord(token))
            .filter(m -> words.endToken(token, m.length()) > 0);
  }

  boolean isHead(int token) {
    return head(token).filter(m -> !m.classes().equals(Set.of(NameHead.POSSESSOR))).isPresent();
  }

  /** Whether a preposition of place stands before a token, an article between them aside. */
  boolean locative(int token) {
    int before = beforeArticle(token);
    if (words.is(before, "of") && before > 0) {
      return ofPlaceNoun(token);
    }
    return before >= 0
        && LOCATIVE.contains(words.sentence().token(before).form().toLowerCase(Locale.ROOT));
  }

  /** Whether a token begins what a noun says to be a place: "the town of Marib". */
  boolean ofPlaceNoun(int token) {
    int before = beforeArticle(token);
    return words.is(before, "of")
        && before > 0
        && lexicon.heads().has(words.sentence().token(before - 1).lemma(), NameHead.PLACE_NOUN);
  }

  private int beforeArticle(int token) {
    return words.is(token - 1, "the") ? token - 2 : token - 1;
  }

  /**
   * Whether a token is a capitalised proper noun that no gazetteer, title or name-making word
   * claims.
   */
  boolean freeName(int token) {
    return words.capitalised(token)
        && (words.tag(token).startsWith("NNP") || words.tag(token).equals("NN") && surname(token))
        && !title(token)
        && !isHead(token)
        && gazetteerMatch(token).isEmpty();
  }

  /** Whether a token is the surname of somebody known for acting for a state: "Zelenskyy". */
  boolean surname(int token) {
    String form = words.sentence().token(token).form();
    return words.capitalised(token) && lexicon.surnames().contains(form.toLowerCase(Locale.ROOT));
  }

  private boolean hasNoWord(int token) {
    return token < 0 || token >= size() || words.firstWord(token) == words.firstWord(token + 1);
  }
}
