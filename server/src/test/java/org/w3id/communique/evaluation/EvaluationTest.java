package org.w3id.communique.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3id.communique.ontology.EventType;

class EvaluationTest {
  private static final String TEXT =
      "Russia sent shells to Iran. Later it sent shells there again.";
  private static final String SENT =
      event(
          "'supplier':['RUS'],'recipient':['IRN'],'item':['artillery shells|shells']",
          "Russia sent shells to Iran",
          "");

  @Test
  void thatSaysTheSameIsRightAtEveryLevel() throws Exception {
    Evaluation evaluation = evaluate(SENT, SENT.replace("artillery shells|", ""));
    assertThat(evaluation.all().detected()).isEqualTo(new Counts(1, 1, 1));
    assertThat(evaluation.all().participants()).isEqualTo(new Counts(1, 1, 1));
    assertThat(evaluation.all().claim()).isEqualTo(new Counts(1, 1, 1));
    assertThat(evaluation.coreFillers()).isEqualTo(new Counts(3, 3, 3));
    assertThat(evaluation.misses()).isEmpty();
  }

  @Test
  void aFillerMayBeMatchedByNameCodeOrMention() throws Exception {
    String objects =
        event(
            "'supplier':[{'name':'Russia','code':'RUS'}],'recipient':[{'name':'Iran','code':'IRN'}],"
                + "'item':[{'name':'munition','mention':'artillery shell'}]",
            "Russia sent",
            "");
    assertThat(evaluate(SENT, objects).all().claim().hits()).isEqualTo(1);
  }

  @Test
  void aFilledRoleThatTheGoldLeavesEmptyIsWrong() throws Exception {
    String gold = event("'recipient':['IRN'],'item':['shells']", "Russia sent shells to Iran", "");
    Evaluation evaluation = evaluate(gold, SENT.replace("artillery shells|", ""));
    assertThat(evaluation.all().detected().hits()).isEqualTo(1);
    assertThat(evaluation.all().participants().hits()).isZero();
    assertThat(evaluation.coreFillers()).isEqualTo(new Counts(2, 2, 3));
  }

  @Test
  void factualityDateAndPhaseDecideTheClaimAlone() throws Exception {
    for (String change :
        new String[] {"'factuality':'Planned'", "'factuality':'Occurred','date':'2024'"}) {
      String predicted =
          SENT.replace("artillery shells|", "").replace("'factuality':'Occurred'", change);
      Evaluation evaluation = evaluate(SENT, predicted);
      assertThat(evaluation.all().participants().hits()).isEqualTo(1);
      assertThat(evaluation.all().claim().hits()).isZero();
    }
  }

  @Test
  void whatIsSaidAgainElsewhereIsNotCounted() throws Exception {
    String predicted = SENT.replace("artillery shells|", "");
    String again = predicted.replace("Russia sent shells to Iran", "it sent shells there again");
    Evaluation evaluation = evaluate(SENT, predicted + "," + again);
    assertThat(evaluation.restated()).isEqualTo(1);
    assertThat(evaluation.all().claim()).isEqualTo(new Counts(1, 1, 1));
  }

  @Test
  void anEventOfAnotherTypeIsAMissAndAnAlarm() throws Exception {
    String transfer = SENT.replace("ArmsTransfer", "Transfer").replace("artillery shells|", "");
    Evaluation evaluation = evaluate(SENT, transfer);
    assertThat(evaluation.all().detected()).isEqualTo(new Counts(0, 1, 1));
    assertThat(evaluation.misses()).hasSize(1);
    assertThat(evaluation.alarms()).hasSize(1);
    assertThat(EvaluationReport.table(evaluation, 5))
        .contains("\"what\":\"missed\"")
        .contains("\"what\":\"false\"");
  }

  @Test
  void aGoldMeetingOfTwoWantsBoth() throws Exception {
    String gold =
        "{'type':'Meeting','roles':{'participant':['A B','C D']},'factuality':'Occurred','evidence':'Russia sent'}";
    String half = gold.replace(",'C D'", "");
    assertThat(evaluate(gold, half).all().participants().hits()).isZero();
    assertThat(evaluate(gold, gold).all().participants().hits()).isEqualTo(1);
    assertThat(evaluate(gold, gold.replace("'C D'", "'C D','E F'")).all().participants().hits())
        .isEqualTo(1);
    assertThat(evaluate(gold, gold.replace("'C D'", "'E F','G H'")).all().participants().hits())
        .isZero();
  }

  @Test
  void figuresAreWrittenAsProgramsReadThem() throws Exception {
    assertThat(EvaluationReport.json(evaluate(SENT, "")))
        .isEqualTo(
            """
            {"documents":1,"gold":1,"predicted":0,"restated":0,"detected":{"p":0.0,"r":0.0,"f1":0.0},\
            "participants":{"p":0.0,"r":0.0,"f1":0.0},"claim":{"p":0.0,"r":0.0,"f1":0.0},\
            "fillers":{"p":0.0,"r":0.0,"f1":0.0},"on_aligned":{"factuality":null,"date":null,"attribution":null,\
            "phase":null,"other_roles":{"p":0.0,"r":0.0,"f1":0.0}}}""");
    assertThat(
            EvaluationReport.json(
                evaluate(SENT + "," + SENT + "," + SENT, SENT.replace("artillery shells|", ""))))
        .contains("\"claim\":{\"p\":1.0,\"r\":0.3333,\"f1\":0.5}");
  }

  @Test
  void mistakesAreGroupedByWhatTheyComeFrom() throws Exception {
    String planned =
        SENT.replace("artillery shells|", "")
            .replace("Occurred", "Planned")
            .replace("'IRN'", "'IRQ'");
    assertThat(CauseReport.of(evaluate(SENT, planned), 1))
        .isEqualTo(
            """
                1  participants of aligned events
                  1  recipient wrong
                       d: “Russia sent shells to Iran.”
                         annotated ArmsTransfer Occurred, supplier RUS, recipient IRN, item artillery shells
                         predicted ArmsTransfer Planned, supplier RUS, recipient IRQ, item shells
                1  factuality of aligned events (annotated, predicted)
                  1  Occurred, Planned
                       d: “Russia sent shells to Iran.”
                         annotated ArmsTransfer Occurred, supplier RUS, recipient IRN, item artillery shells
                         predicted ArmsTransfer Planned, supplier RUS, recipient IRQ, item shells
            """);
    assertThat(CauseReport.of(evaluate(SENT, SENT.replace("artillery shells|", "")), 1)).isEmpty();
  }

  @Test
  void aMissSaysHowFarTheExtractorCame() throws Exception {
    Consideration nearly =
        new Consideration(
            EventType.ARMS_TRANSFER,
            7,
            11,
            Consideration.Stage.NEARLY,
            "it has supplier; the rule needs supplier and item",
            "ArmsTransfer/give-to");
    Consideration leftOut =
        new Consideration(
            EventType.ARMS_TRANSFER,
            7,
            11,
            Consideration.Stage.LEFT_OUT,
            "it is no affair of states",
            "ArmsTransfer/give-to");
    assertThat(causes()).contains("1  no word there calls up a rule of its type");
    assertThat(causes(nearly)).contains("1  no rule fits: a part that the rule needs is missing");
    assertThat(causes(nearly, leftOut)).contains("1  left out: it is no affair of states");
  }

  private static String causes(Consideration... considered) throws Exception {
    return CauseReport.of(
        Evaluation.of(
            new StringReader(document(SENT)),
            "gold",
            new StringReader(document("")),
            "predicted",
            EnumSet.allOf(EventType.class),
            Considered.of(Map.of("d", List.of(considered)))),
        0);
  }

  @Test
  void anAlarmSaysWhatIsAnnotatedThere() throws Exception {
    String right = SENT.replace("artillery shells|", "");
    assertThat(CauseReport.of(evaluate("", right), 0)).contains("1  no event is annotated there");
    assertThat(CauseReport.of(evaluate(SENT, right + "," + right), 0))
        .contains("1  a second claim of an annotated event");
    assertThat(CauseReport.of(evaluate(SENT, right.replace("ArmsTransfer", "Transfer")), 0))
        .contains("1  an event of another type is annotated there")
        .contains("1  an event of another type was found there");
  }

  @Test
  void twoRunsAreComparedByFiguresAndByEvents() throws Exception {
    String right = SENT.replace("artillery shells|", "");
    String difference = RunDifference.of(evaluate(SENT, right), evaluate(SENT, ""), 1);
    assertThat(difference)
        .contains("claim F1                         0.0000   1.0000  +1.0000")
        .contains("1  gained, claim\n         d: ArmsTransfer Occurred, supplier RUS")
        .contains("0  lost, claim");
  }

  @Test
  void confidenceIsHeldAgainstWhatIsRight() throws Exception {
    String right =
        SENT.replace("artillery shells|", "").replace("'Occurred'", "'Occurred','confidence':0.85");
    String wrong = right.replace("Occurred", "Negated").replace("0.85", "0.25");
    Reliability reliability = evaluate(SENT, right).reliability();
    assertThat(reliability.bins().get(8)).isEqualTo(new Reliability.Bin(1, 0.85, 1, 1));
    assertThat(reliability.calibrationError()).isEqualTo(0.15, within(1e-9));
    assertThat(evaluate(SENT, wrong).reliability().table())
        .contains("0.2 to 0.3        1   0.25   0.00")
        .contains("expected calibration error 0.250");
    assertThat(evaluate(SENT, "").reliability().table()).isEmpty();
  }

  @Test
  void malformedFilesAreNamedWithTheLine() {
    assertThatThrownBy(() -> evaluate(SENT, SENT))
        .hasMessageContaining("predicted:1")
        .hasMessageContaining("item");
    assertThatThrownBy(() -> evaluate(SENT, "{'type':'Visit','roles':[]}"))
        .hasMessageContaining("roles is no object");
    assertThatThrownBy(() -> evaluate(SENT.replace("ArmsTransfer", "Wedding"), ""))
        .hasMessageContaining("Wedding");
    assertThatThrownBy(() -> evaluate("{", ""))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("gold:1");
  }

  @Test
  void theCheckFindsWhatIsWronglyAnnotated() throws Exception {
    String wrong =
        "{'type':'Visit','roles':{'visitor':['']},'factuality':'Perhaps','date':'June','evidence':'not there','x':1}";
    assertThat(GoldCheck.of(new StringReader(document(wrong)), "gold").problems())
        .hasSize(5)
        .allSatisfy(problem -> assertThat(problem).startsWith("gold:1: d: Visit"));
    assertThat(GoldCheck.of(new StringReader(document(SENT)), "gold").problems()).isEmpty();
  }

  private static Evaluation evaluate(String gold, String predicted)
      throws EvaluationException, IOException {
    return Evaluation.of(
        new StringReader(document(gold)),
        "gold",
        new StringReader(document(predicted)),
        "predicted",
        EnumSet.allOf(EventType.class),
        Considered.UNKNOWN);
  }

  private static String document(String events) {
    return ("{'id':'d','text':'" + TEXT + "','events':[" + events + "]}").replace('\'', '"');
  }

  private static String event(String roles, String evidence, String more) {
    return "{'type':'ArmsTransfer','roles':{"
        + roles
        + "},'factuality':'Occurred','evidence':'"
        + evidence
        + "'"
        + more
        + "}";
  }
}
