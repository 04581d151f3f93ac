package org.w3id.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.communique.text.Diagnostic;
import org.w3id.communique.text.Document;
import org.w3id.communique.text.Metadata;

class LanguageCheckTest {
  private final LanguageCheck check = new LanguageCheck();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der russische Präsident Wladimir Putin ist am Dienstag in Nordkorea eingetroffen. Es war sein erster Besuch in"
            + " dem Land seit 24 Jahren, und er wurde am Flughafen von Machthaber Kim Jong Un empfangen.",
        "Le président russe Vladimir Poutine est arrivé mardi en Corée du Nord pour une visite de deux jours, la première"
            + " depuis vingt-quatre ans. On ne sait pas ce que les deux hommes se sont dit.",
        "El presidente ruso Vladimir Putin llegó el martes a Corea del Norte en su primera visita al país en 24 años,"
            + " donde fue recibido por el líder Kim Jong Un.",
        "De Russische president Vladimir Poetin is dinsdag aangekomen in Noord-Korea voor een bezoek van twee dagen. Het"
            + " was de eerste keer in 24 jaar dat hij het land bezocht. We weten niet wat er is gezegd.",
        "Rysslands president Vladimir Putin anlände på tisdagen till Nordkorea för ett två dagar långt besök, det första"
            + " på 24 år. Han har inte sagt vad de talade om under mötet.",
        "Presiden Rusia Vladimir Putin tiba di Korea Utara pada hari Selasa untuk kunjungan dua hari, yang pertama dalam"
            + " 24 tahun, dan disambut oleh pemimpin Kim Jong Un.",
        "Russland hat Öl nach Kuba geschickt. Der Präsident reiste am Dienstag nach Havanna und traf dort den"
            + " Außenminister.",
        "Wladimir Putin besuchte Kuba am Dienstag.",
        "Le président Emmanuel Macron est arrivé mardi à Pékin.",
        "El presidente ruso Vladimir Putin visitó Cuba el martes y firmó un acuerdo con Raúl Castro.",
        "Il presidente Mattarella è arrivato nella capitale con il ministro degli Esteri.",
        "Президент России Владимир Путин прибыл в КНДР.",
        "俄罗斯总统普京星期二抵达朝鲜访问。",
        "وصل الرئيس الروسي فلاديمير بوتين إلى كوريا الشمالية"
      })
  void otherLanguagesAreLeftOut(String text) {
    assertThat(check.check(document(text, Optional.empty())))
        .hasValueSatisfying(
            diagnostic -> {
              assertThat(diagnostic.severity()).isEqualTo(Diagnostic.Severity.SKIPPED);
              assertThat(diagnostic.span()).isEmpty();
              assertThat(diagnostic.message())
                  .startsWith("document is not in English")
                  .doesNotContain("\n");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "42",
        "Putin visits Pyongyang",
        "Ursula von der Leyen visits Charles de Gaulle airport, El Salvador, La Paz",
        "Kim Jong-il, Kim Jong-un visit Rio de Janeiro: Le Monde",
        "Saudi Crown Prince Mohammed bin Salman received U.S. President Donald Trump at Riyadh's King Khalid airport"
            + " on Tuesday.",
        "PUTIN ARRIVES IN NORTH KOREA FOR TALKS WITH KIM ON ARMS, TRADE AND SPACE; SEOUL AND WASHINGTON VOICE CONCERN"
            + " OVER VISIT, FIRST IN 24 YEARS",
        "Russian President Vladimir Putin arrived in North Korea (朝鲜民主主义人民共和国, Корейская Народно-Демократическая"
            + " Республика) on Tuesday, and was met by Kim Jong Un at the airport.",
        "\"Nous ne sommes pas en guerre\", he said. \"C'est la vie.\" The minister then left the hall with his aides, who"
            + " would not say where they were to go."
      })
  void englishAndShortTextsPass(String text) {
    assertThat(check.check(document(text, Optional.empty()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "EN", "en-GB", "en_US", "eng", "und", " ", "en-Latn-US"})
  void englishByItsTagPasses(String tag) {
    assertThat(check.check(document("Putin visits Pyongyang.", Optional.of(tag)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr-CA", "enm", "zh-Hans"})
  void statedLanguageIsBelievedWithoutGuessing(String tag) {
    assertThat(
            check.check(
                document(
                    "The president of Russia visited the capital of the North.", Optional.of(tag))))
        .hasValueSatisfying(d -> assertThat(d.message()).contains("given as"));
  }

  private static Document document(String text, Optional<String> language) {
    Metadata none = Metadata.NONE;
    return new Document(
        "test",
        text,
        new Metadata(
            none.published(), none.title(), none.source(), none.url(), language, none.rights()));
  }
}
