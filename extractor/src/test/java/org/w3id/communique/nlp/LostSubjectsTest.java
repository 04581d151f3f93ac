package org.w3id.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.communique.nlp.SharedAnnotator.sentence;
import static org.w3id.communique.nlp.TreeWords.relation;
import static org.w3id.communique.nlp.TreeWords.token;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/**
 * Verbs whose subject the parser takes for something else, and verbs that have none of their own.
 */
class LostSubjectsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "France welcomed the decision and Germany sent wheat to Sudan. | Germany | sent | welcomed",
        "Iran denounced it and the measures and the Union has hit Syria. | Union | hit | denounced",
        "Norway suspended its aid and the Netherlands gave Uganda euros. | Netherlands | gave | suspended",
        "Ethiopia closed its border with Eritrea and troops attacked a camp. | troops | attacked | closed",
        "The Senate backed aid for Ukraine and the House is to vote. | House | is | backed",
      })
  void nounBeforeTheVerbOfASecondClauseIsItsSubject(
      String text, String subject, String verb, String before) {
    Sentence sentence = sentence(text);
    assertThat(relation(sentence, subject, verb)).startsWith("nsubj");
    assertThat(relation(sentence, verb, before)).isEqualTo("conj");
    assertThat(relation(sentence, "and", before)).isEqualTo("cc");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The president visited Iran and Iraq and met their leaders. | Iraq | Iran",
        "Rebels destroyed a bridge and three vehicles parked nearby. | vehicles | bridge",
        "France took the bridge and Spain want peace. | Spain | bridge",
      })
  void whatIsJoinedToAnObjectStaysThere(String text, String second, String first) {
    assertThat(relation(sentence(text), second, first)).isEqualTo("conj");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Israel did not attack Iran, while the opposition called for talks. | opposition | called | attack",
        "The EU imposed a ban on Belarusian officials, while the opposition called for talks. | opposition | called | imposed",
      })
  void nounBetweenAConjunctionAndAVerbIsItsSubject(
      String text, String subject, String verb, String before) {
    Sentence sentence = sentence(text);
    assertThat(relation(sentence, subject, verb)).isEqualTo("nsubj");
    assertThat(relation(sentence, verb, before)).isEqualTo("advcl");
  }

  @Test
  void whatSeveralDoBehindAsIsDoneByThem() {
    Sentence sentence =
        sentence("The opposition protested as Denmark and the United States hold talks.");
    assertThat(relation(sentence, "Denmark", "hold")).isEqualTo("nsubj");
    assertThat(relation(sentence, "hold", "protested")).isEqualTo("advcl");
  }

  @Test
  void nounWithAParticipleAndNoConjunctionBeforeItStaysAsItIs() {
    Sentence sentence =
        sentence("Israel did not attack the camp, a site called Oasis by soldiers.");
    assertThat(relation(sentence, "called", "site")).isEqualTo("acl");
  }

  @Test
  void whatTwoNamesDoBehindAnObjectThatIsNoNameIsDoneByBoth() {
    Sentence sentence = sentence("Rebels attacked the bridge and Chad and Niger sent troops.");
    assertThat(relation(sentence, "Niger", "Chad")).isEqualTo("conj");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He added Ecuador also wanted to buy oil. | Ecuador | wanted | added",
        "The spokesman said in his testimony Japan had banned imports. | Japan | banned | said",
      })
  void whatIsSaidWithoutAConjunctionHasItsSubject(
      String text, String subject, String verb, String saying) {
    Sentence sentence = sentence(text);
    assertThat(relation(sentence, subject, verb)).isEqualTo("nsubj");
    assertThat(relation(sentence, verb, saying)).isEqualTo("ccomp");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ecuador suspended exports after an earthquake in March shattered the pipeline. | earthquake | shattered | after",
        "It fell into a crisis after the family of Sharjah said its ruler had left. | family | said | after",
        "Brazil will lift the ban after an accord is reached with Accra. | accord | reached | after",
      })
  void clauseBehindAPrepositionThatIsAConjunctionHasItsSubject(
      String text, String subject, String verb, String conjunction) {
    Sentence sentence = sentence(text);
    assertThat(relation(sentence, subject, verb)).startsWith("nsubj");
    assertThat(relation(sentence, conjunction, verb)).isEqualTo("mark");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rockets fired from the valley hit a town. | Rockets | hit | fired",
        "Missiles launched by the rebels struck a tanker. | Missiles | struck | launched",
      })
  void whatDescribesTheSubjectIsNotTheVerb(
      String text, String subject, String verb, String participle) {
    Sentence sentence = sentence(text);
    assertThat(relation(sentence, subject, verb)).isEqualTo("nsubj");
    assertThat(token(sentence, verb).relation()).isEqualTo("root");
    assertThat(relation(sentence, participle, subject)).isEqualTo("acl");
  }

  @Test
  void secondVerbBehindAConjunctionLeavesTheFirstItsSubject() {
    Sentence sentence = sentence("Rebels attacked a base and killed two soldiers.");
    assertThat(relation(sentence, "Rebels", "attacked")).isEqualTo("nsubj");
    assertThat(relation(sentence, "killed", "attacked")).isEqualTo("conj");
  }

  @Test
  void adjectiveWithASubjectIsAVerb() {
    Sentence sentence = sentence("France and Jordan normalised relations on Monday.");
    assertThat(token(sentence, "normalised").relation()).isEqualTo("root");
    assertThat(relation(sentence, "France", "normalised")).isEqualTo("nsubj");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ship, refused entry by Italy, sets off for Spain. | ship | sets | refused",
        "The treaty, concluded in 1990 by NATO and Russia, caps the number of tanks. | treaty | caps | concluded",
        "Yonhap news agency, quoting diplomats, said Iran had sold missiles. | agency | said | quoting",
        "Vladimir Putin, the first leader to travel to Amman, holds talks. | Putin | holds | leader",
      })
  void descriptionBetweenCommasLeavesTheSubjectToItsVerb(
      String text, String subject, String verb, String described) {
    Sentence sentence = sentence(text);
    assertThat(relation(sentence, subject, verb)).isEqualTo("nsubj");
    assertThat(token(sentence, verb).relation()).isEqualTo("root");
    assertThat(token(sentence, described).relation()).isNotEqualTo("root");
    assertThat(sentence.tokens()).filteredOn(t -> t.head() == Token.ROOT).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister left for Rome and after talks with the pope flew to Paris. | talks | flew",
        "He said Russia last week attacked the town. | week | attacked",
      })
  void timeBeforeAVerbIsNoneOfItsSubjects(String text, String time, String verb) {
    assertThat(relation(sentence(text), time, verb)).isNotEqualTo("nsubj");
  }

  @Test
  void verbsInARowShareTheirSubject() {
    Sentence sentence = sentence("Turkey bombed Kobane, shelled Afrin and closed the border.");
    assertThat(token(sentence, "bombed").relation()).isEqualTo("root");
    assertThat(relation(sentence, "Turkey", "bombed")).isEqualTo("nsubj");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "France welcomed the decision and Germany , which said on Monday Iran had left , sent after"
            + " talks as Norway was told , 200 tonnes and wheat to Sudan",
        "Chad accuses Mali of shelling after Togo and rebels armed with guns and tanks attacked , with"
            + " ten voting in favour and Peru abstaining , while on Friday troops were killed and"
            + " three others wounded in an ambush by soldiers on a base",
      })
  void wordsInAnyOrderMakeATree(String text) {
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    Random chance = new Random(7);
    for (int i = 0; i < 200; i++) {
      Collections.shuffle(words, chance);
      String shuffled = String.join(" ", words) + " .";
      assertThat(SharedAnnotator.annotate(shuffled).sentences())
          .allSatisfy(
              s ->
                  assertThat(s.tokens())
                      .allSatisfy(t -> assertThat(depth(s, t)).isLessThan(s.size())));
    }
  }

  @Test
  void sentenceThatBeginsWithAnAuxiliaryAndItsAdverbsIsRead() {
    assertThat(new InterruptedSubjects(LostSubjectsTest::inverted).parse(FORMS)).hasSize(5);
  }

  private static final List<String> FORMS = List.of("Did", "not", "ever", "attack", ".");

  private static List<ParsedWord> inverted(List<String> forms) {
    return List.of(
        new ParsedWord("VBD", "do", 3, "aux", "O"),
        new ParsedWord("RB", "not", 3, "neg", "O"),
        new ParsedWord("RB", "ever", 3, "advmod", "O"),
        new ParsedWord("VB", "attack", Token.ROOT, "root", "O"),
        new ParsedWord(".", ".", 3, "punct", "O"));
  }

  /** How many words stand above one; as many as the sentence has, if it hangs on itself. */
  private static int depth(Sentence sentence, Token token) {
    int depth = 0;
    int head = token.head();
    while (head != Token.ROOT && depth < sentence.size()) {
      head = sentence.token(head).head();
      depth++;
    }
    return depth;
  }
}
