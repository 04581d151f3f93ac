package org.w3id.communique.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.communique.claim.Claim;
import org.w3id.communique.claim.Filler;
import org.w3id.communique.ontology.Role;

/** In a transcript "I" is the one whom the label names, and "we" the state for which he speaks. */
class TranscriptTest {
  private static final String HEAD =
      "Remarks by President Obama and Prime Minister Kan\n\nThe White House\n\n2:50 P.M. EDT\n\n";

  @Test
  void iIsWhomTheLabelNames() {
    String text =
        HEAD + "PRESIDENT OBAMA: Good afternoon. I met President Hu Jintao of China today.";

    assertThat(fillers(text, Role.PARTICIPANT)).containsExactly("Obama", "Hu Jintao");
  }

  @Test
  void aTurnGoesOnUntilTheNextLabel() {
    String text =
        HEAD
            + "PRESIDENT OBAMA: Good afternoon.\n\nI will visit India next week.\n\n"
            + "PRIME MINISTER KAN: Thank you.\n\nI will visit Peru next week.";

    assertThat(fillers(text, Role.VISITOR)).containsExactly("Obama", "Kan");
  }

  @Test
  void weIsTheStateOfAnUnnamedSpeaker() {
    String text = HEAD + "THE PRESIDENT: We have imposed sanctions on Iran.";

    assertThat(fillers(text, Role.IMPOSER)).containsExactly("United States");
  }

  @Test
  void whoTravelsDoesItHimself() {
    String text = HEAD + "PRESIDENT OBAMA: We went to Peru last week.";

    assertThat(fillers(text, Role.VISITOR)).containsExactly("Obama");
  }

  @Test
  void whomTheSpeakerMeetsAsAPersonHoldsNoTalks() {
    String text = HEAD + "PRESIDENT OBAMA: I met Laura Miller in Ohio. I met a man in Peru.";

    assertThat(RealExtractor.claims(text)).isEmpty();
  }

  @Test
  void weOfAJointAppearanceIsBothWhoMet() {
    String text =
        HEAD
            + "PRESIDENT OBAMA: Good afternoon.\u00a0 We discussed trade.\n\n"
            + "PRIME MINISTER KAN: Thank you.";

    assertThat(fillers(text, Role.PARTICIPANT)).containsExactly("Obama", "Kan");
  }

  @Test
  void theSpeakerSaysWhatHappens() {
    String text = HEAD + "PRESIDENT OBAMA: China has imposed sanctions on Iran.";

    assertThat(RealExtractor.claims(text))
        .singleElement()
        .satisfies(
            claim ->
                assertThat(claim.attributedTo())
                    .extracting(filler -> filler.entity().name())
                    .containsExactly("Obama"));
  }

  @Test
  void withoutLabelsIIsNobody() {
    assertThat(fillers("I met President Hu Jintao of China today.", Role.PARTICIPANT))
        .doesNotContain("Obama");
  }

  private static List<String> fillers(String text, Role role) {
    return RealExtractor.claims(text).stream()
        .map(Claim::roles)
        .flatMap(roles -> roles.getOrDefault(role, List.<Filler>of()).stream())
        .map(filler -> filler.entity().name())
        .toList();
  }
}
