package org.w3id.communique.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.EnumSet;
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
        EnumSet.allOf(EventType.class));
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
