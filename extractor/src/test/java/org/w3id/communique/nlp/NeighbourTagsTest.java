package org.w3id.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighbourTagsTest {
  private final NeighbourTags tags =
      new NeighbourTags(
          Set.of("voted down"),
          Set.of("leopard"),
          Set.of("He"),
          Set.of("accused"),
          Set.of("strikes"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "buy/VB up/RP to/TO 20/CD jets/NNS | buy/VB up/RB to/RB 20/CD jets/NNS",
        "bought/VBD up/RP the/DT shares/NNS | bought/VBD up/RP the/DT shares/NNS",
        "He/PRP voted/VBD down/IN the/DT bill/NN | He/PRP voted/VBD down/RP the/DT bill/NN",
        "He/PRP walked/VBD down/IN the/DT road/NN | He/PRP walked/VBD down/IN the/DT road/NN",
        "a/DT trade/NN deal/VBP in/IN Lima/NNP | a/DT trade/NN deal/NN in/IN Lima/NNP",
        "the/DT police/NN deal/VBP with/IN it/PRP | the/DT police/NN deal/VBP with/IN it/PRP",
        "extend/VB New/NNP START/VB for/IN | extend/VB New/NNP START/NNP for/IN",
        "Premier/NNP Liu/NNP He/PRP led/VBD | Premier/NNP Liu/NNP He/NNP led/VBD",
        "14/CD Leopard/NNP 2/CD tanks/NNS | 14/CD Leopard/NNP 2/NNP tanks/NNS",
        "accused/VBN of/IN shelling/NN hospitals/NNS | accused/VBN of/IN shelling/VBG hospitals/NNS",
        "victims/NNS of/IN shelling/NN hospitals/NNS | victims/NNS of/IN shelling/NN hospitals/NNS",
        "gave/VBD around/IN 20/CD jets/NNS | gave/VBD around/RB 20/CD jets/NNS",
        "gave/VBD over/IN $/$ 5/CD | gave/VBD over/RB $/$ 5/CD",
        "ran/VBD around/IN the/DT town/NN | ran/VBD around/IN the/DT town/NN",
        "row/NN over/IN $/$ 5/CD | row/NN over/IN $/$ 5/CD",
        "have/VBP all/DT signed/VBN pacts/NNS | have/VBP all/RB signed/VBN pacts/NNS",
        "signed/VBD all/DT signed/VBN pacts/NNS | signed/VBD all/DT signed/VBN pacts/NNS",
        "US/NNP strikes/VBZ on/IN ports/NNS | US/NNP strikes/NNS on/IN ports/NNS",
        "Iran/NNP strikes/VBZ a/DT port/NN | Iran/NNP strikes/VBZ a/DT port/NN",
        "sell/VB Iran/NNP 24/CD jets/NNS | sell/VB Iran/NNP 24/CD jets/NNS",
      })
  void neighboursDecideWhatAWordIs(String tagged, String mended) {
    List<String> forms = new ArrayList<>();
    List<String> given = new ArrayList<>();
    for (String token : tagged.split(" ")) {
      forms.add(token.substring(0, token.lastIndexOf('/')));
      given.add(token.substring(token.lastIndexOf('/') + 1));
    }
    List<String> found = tags.of(forms, given);
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      shown.add(forms.get(i) + "/" + found.get(i));
    }
    assertThat(String.join(" ", shown)).isEqualTo(mended);
  }
}
