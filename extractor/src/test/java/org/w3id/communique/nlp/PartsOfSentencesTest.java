package org.w3id.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/** What is parsed by itself, and how it is put together again. */
class PartsOfSentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunmen attacked a convoy near Homs, state media report. | report | media | attacked",
        "Kuwait will ship oil, the news agency KUNA reports. | reports | agency | ship",
        "Troops broke the siege of the refinery, state television claims. | claims | television | broke",
        "The militants seized the town, said a spokesman for the army. | said | spokesman | seized",
        "Seoul has sent shells, its spy agency tells lawmakers. | tells | agency | sent",
        "Putin will visit China, his spokesman told reporters on Monday. | told | spokesman | visit",
      })
  void closingCommentGovernsWhatItReports(
      String text, String verb, String subject, String reported) {
    Sentence sentence = sentence(text);
    assertThat(token(sentence, verb).relation()).isEqualTo("root");
    assertThat(token(sentence, verb).tag()).startsWith("VB");
    assertThat(relation(sentence, subject, verb)).isEqualTo("nsubj");
    assertThat(relation(sentence, reported, verb)).isEqualTo("ccomp");
    assertThat(relation(sentence, ",", verb)).isEqualTo("punct");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Manila rejected a deal with Taiwan, its minister, Albert Rosario, said. | minister",
        "Saudi Arabia will arm Lebanon, Michel Suleiman, the president, told reporters. | Suleiman",
      })
  void closingCommentMayHaveAnAppositionToItsSource(String text, String source) {
    Sentence sentence = sentence(text);
    String verb = text.contains("said") ? "said" : "told";
    assertThat(relation(sentence, source, verb)).isEqualTo("nsubj");
    assertThat(token(sentence, verb).relation()).isEqualTo("root");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Boko Haram, the army said Tuesday, attacked Baga. | said | army | attacked | Haram",
        "Iran, the IAEA says, has tested a missile. | says | IAEA | tested | Iran",
        "France will, Macron said, send tanks to Kiev. | said | Macron | send | France",
        "Oslo sent food, the ministry said, and will send tents. | said | ministry | sent | Oslo",
        "Turkey shelled Kobane, said a monitor, killing two. | said | monitor | shelled | Turkey",
        "On Friday, the army said, rebels attacked Goma. | said | army | attacked | rebels",
        "Troops, its minister, Albert Rosario, said, left Manila. | said | minister | left | Troops",
      })
  void interruptingCommentGovernsTheSentenceAndKeepsItsSubject(
      String text, String verb, String source, String reported, String subject) {
    Sentence sentence = sentence(text);
    assertThat(token(sentence, verb).relation()).isEqualTo("root");
    assertThat(relation(sentence, source, verb)).isEqualTo("nsubj");
    assertThat(relation(sentence, reported, verb)).isEqualTo("ccomp");
    assertThat(relation(sentence, subject, reported)).isEqualTo("nsubj");
    assertThat(sentence.tokens()).filteredOn(t -> t.head() == Token.ROOT).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Officials in Mosul, Iraq, report that 12 civilians, most of them children, died. | report",
        "Brown, who chaired the talks, said debt relief for Mali, if granted, will help. | said",
        "Putin, who said he was pleased, visited Beijing. | visited",
      })
  void clauseBetweenCommasThatNamesNoSourceStaysWhereItIs(String text, String root) {
    assertThat(token(sentence(text), root).relation()).isEqualTo("root");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tokyo will send rice, tents and the medical reports. | send",
        "The minister read letters, files and diplomatic reports. | read",
        "In Gaza, Hamas officials said. | said",
      })
  void whatIsNoCommentIsParsedAsItStands(String text, String root) {
    assertThat(token(sentence(text), root).relation()).isEqualTo("root");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In a meeting on Tuesday, Rice and Lavrov discussed Iran. | Rice | discussed | In",
        "After talks in Beijing on Tuesday, China and Russia signed a treaty. | China | signed | After",
        "In September, Ethiopia, Kenya and Uganda attacked Somalia. | Ethiopia | attacked | In",
      })
  void timeBeforeTheSubjectIsNoneOfTheSubjects(
      String text, String subject, String verb, String opening) {
    Sentence sentence = sentence(text);
    assertThat(relation(sentence, subject, verb)).isEqualTo("nsubj");
    assertThat(relation(sentence, opening, verb)).isNotEqualTo("-");
    assertThat(sentence.tokens()).filteredOn(t -> t.head() == Token.ROOT).hasSize(1);
  }

  @Test
  void listThatATimeEndsStaysOneList() {
    Sentence sentence = sentence("They met on Monday, Tuesday and Friday.");
    assertThat(relation(sentence, "Tuesday", "Monday")).isEqualTo("conj");
  }

  @Test
  void clausesBetweenSemicolonsDependOnTheFirst() {
    Sentence sentence = sentence("Israel bombed Gaza; Rome protested; Paris called for talks.");
    assertThat(token(sentence, "bombed").relation()).isEqualTo("root");
    assertThat(relation(sentence, "protested", "bombed")).isEqualTo("parataxis");
    assertThat(sentence.tokens()).filteredOn(t -> t.form().equals(";")).hasSize(2);
  }

  @Test
  void markBehindItsVerbLeavesTheVerbWhereItStands() {
    Sentence sentence =
        sentence("And I say that not only as a President, but as a son, as a husband.");
    assertThat(token(sentence, "say").relation()).isEqualTo("root");
  }

  @Test
  void listBetweenSemicolonsStaysOneClause() {
    Sentence sentence =
        sentence("He met Ann Lee, who leads Oxfam; Bob Ray, who heads Caritas; and Sue Fox.");
    assertThat(sentence.tokens()).filteredOn(t -> t.head() == Token.ROOT).hasSize(1);
    assertThat(token(sentence, "met").relation()).isEqualTo("root");
  }

  @Test
  void clauseOfTimeBehindTheMainClauseIsSubordinate() {
    Sentence sentence =
        sentence(
            "Sri Lankan warplanes have bombed a rebel base, hours after the rebels rejected a"
                + " demand to lay down their arms.");
    assertThat(token(sentence, "bombed").relation()).isEqualTo("root");
    assertThat(relation(sentence, "rejected", "bombed")).isEqualTo("advcl");
  }

  private static Sentence sentence(String text) {
    List<Sentence> sentences = SharedAnnotator.annotate(text).sentences();
    assertThat(sentences).hasSize(1);
    return sentences.getFirst();
  }

  private static Token token(Sentence sentence, String form) {
    return sentence.tokens().stream()
        .filter(t -> t.form().equals(form))
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  private static String relation(Sentence sentence, String dependent, String governor) {
    Token token = token(sentence, dependent);
    return sentence.token(token.head()).form().equals(governor) ? token.relation() : "-";
  }
}
