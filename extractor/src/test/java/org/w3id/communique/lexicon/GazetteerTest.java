package org.w3id.communique.lexicon;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  /** Without inhabitants of their own, or without a word for them. */
  private static final Set<String> WITHOUT_DEMONYM =
      Set.of("ATF", "BVT", "HMD", "UMI", "SCG", "GGY", "JEY", "SJM", "VAT");

  private static final Set<String> WITHOUT_CAPITAL = Set.of("ATA", "BVT", "HMD", "TKL", "UMI");

  /** The capital bears the name of the state. */
  private static final Set<String> CITY_STATES =
      Set.of("DJI", "GIB", "HKG", "MAC", "MCO", "SGP", "SMR", "VAT");

  @TempDir Path folder = Path.of(".");

  @Test
  void knowsEveryStateOfIso3166() {
    Set<String> missing = new TreeSet<>(isoCodes());
    missing.removeIf(code -> GAZETTEER.state(code).isPresent());
    assertEquals(Set.of(), missing);
    assertAll(
        List.of("XKX", "SUN", "YUG", "DDR", "CSK").stream()
            .map(code -> () -> assertTrue(GAZETTEER.state(code).isPresent(), code)));
  }

  @Test
  void everyStateHasDemonymCapitalAndIdentifiers() {
    Map<String, Set<NameClass>> uses = usesOfStates();
    List<String> gaps = new ArrayList<>();
    for (String code : isoCodes()) {
      NamedEntity state = GAZETTEER.state(code).orElseThrow();
      Set<NameClass> known = uses.getOrDefault(code, EnumSet.noneOf(NameClass.class));
      if (!WITHOUT_DEMONYM.contains(code) && !known.contains(NameClass.DEMONYM)) {
        gaps.add(code + " demonym");
      }
      boolean capital = known.contains(NameClass.CAPITAL) || CITY_STATES.contains(code);
      if (!WITHOUT_CAPITAL.contains(code) && !capital) {
        gaps.add(code + " capital");
      }
      if (state.sameAs().size() != 2) {
        gaps.add(code + " identifiers");
      }
    }
    assertEquals(List.of(), gaps);
  }

  private static Set<String> isoCodes() {
    return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
  }

  private static Map<String, Set<NameClass>> usesOfStates() {
    Map<String, Set<NameClass>> uses = new HashMap<>();
    for (WordList.Row row :
        WordList.ofResource("names/states.tsv", GazetteerLoader.COLUMNS).rows()) {
      for (NameReading reading : GAZETTEER.readings(row.cell(0))) {
        uses.computeIfAbsent(reading.entity().key(), k -> EnumSet.noneOf(NameClass.class))
            .add(reading.use());
      }
    }
    return uses;
  }

  @ParameterizedTest
  @CsvSource({
    "United States, USA, NAME", "U.S., USA, ACRONYM", "US, USA, ACRONYM",
    "America, USA, ALIAS", "Washington, USA, CAPITAL", "White House, USA, SEAT",
    "Burma, MMR, ALIAS", "Ivory Coast, CIV, NAME", "Côte d'Ivoire, CIV, ALIAS",
    "Cote d’Ivoire, CIV, ALIAS", "Britain, GBR, ALIAS", "Britons, GBR, PEOPLE",
    "Holland, NLD, ALIAS", "Dutch, NLD, DEMONYM", "Czechia, CZE, ALIAS",
    "Swaziland, SWZ, ALIAS", "Macedonia, MKD, ALIAS", "Turkiye, TUR, ALIAS",
    "DPRK, PRK, ACRONYM", "Republic of Korea, KOR, ALIAS", "Republic of China, TWN, ALIAS",
    "Palestinian, PSE, DEMONYM", "Soviets, SUN, PEOPLE", "Kremlin, RUS, SEAT",
    "Elysee, FRA, SEAT", "Sana’a, YEM, CAPITAL", "Congolese, COD, DEMONYM",
    "NORTH KOREA, PRK, NAME", "RUSSIA, RUS, NAME",
  })
  void readsFormsOfStates(String form, String code, NameClass use) {
    NameReading first = GAZETTEER.readings(form).getFirst();
    assertEquals(code, first.entity().key());
    assertEquals(use, first.use());
  }

  @ParameterizedTest
  @CsvSource({
    "UN Security Council, un-security-council, UNSC",
    "NATO, north-atlantic-treaty-organization, NATO",
    "Taleban, taliban,",
    "Al Qaida, al-qaeda,",
    "Pentagon, us-department-of-defense, DoD",
  })
  void readsFormsOfOrganizations(String form, String key, String code) {
    NamedEntity entity = GAZETTEER.readings(form).getFirst().entity();
    assertEquals(EntityKind.ORGANIZATION, entity.kind());
    assertEquals(key, entity.key());
    assertEquals(java.util.Optional.ofNullable(code), entity.code());
  }

  @Test
  void aCapitalIsAPlaceToo() {
    NameReading place =
        GAZETTEER.readings("Moscow").stream()
            .filter(r -> r.entity().kind() == EntityKind.PLACE)
            .findFirst()
            .orElseThrow();
    assertEquals("RUS", place.entity().state().orElseThrow());
    assertEquals(List.of("https://sws.geonames.org/524901/"), place.entity().sameAs());
  }

  @Test
  void takesTheLongestForm() {
    List<String> words = NameWords.of("the UN Security Council met");
    assertEquals(3, GAZETTEER.longestMatch(words, 1).orElseThrow().length());
  }

  @Test
  void lowerCaseIsNoName() {
    assertEquals(List.of(), GAZETTEER.readings("turkey"));
    assertEquals(List.of(), GAZETTEER.readings("us"));
  }

  @Test
  void theUsersNamesComeFirstAndExtendKnownEntities() throws IOException {
    Path file =
        write(
            "form\tentity\tclass\tsource",
            "Hermit Kingdom\tstate/PRK\talias\tours",
            "Blue Force\torganization/blue-force\tname\tours",
            "BF\torganization/blue-force\tacronym\tours",
            "PRK\torganization/blue-force\tstate\tours");
    Gazetteer extended = Gazetteer.load(List.of(file));
    assertEquals("PRK", extended.readings("Hermit Kingdom").getFirst().entity().key());
    NamedEntity force = extended.readings("BF").getFirst().entity();
    assertEquals("Blue Force", force.name());
    assertEquals("BF", force.code().orElseThrow());
    assertEquals("PRK", force.state().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "'Blue Force|organization/blue-force|name', has 3 columns",
    "'Blue Force|army/blue-force|name|ours', names no entity",
    "'Blue Force|organization/Blue Force|name|ours', cannot be a key",
    "'Blue Force|organization/blue-force|nickname|ours', is no class",
    "'Blue Force|organization/blue-force|alias|ours', has no name",
    "'Q12x|state/PRK|wikidata|ours', is no identifier",
    "'Korea of the North|state/PRK|name|ours', already has the name",
    "'Georgians|state/USA|people|ours', already stands for state/",
  })
  void anErrorNamesFileLineAndEntry(String line, String message) throws IOException {
    Path file = write("# our names", line.replace('|', '\t'));
    LexiconException e = assertThrows(LexiconException.class, () -> Gazetteer.load(List.of(file)));
    String text = String.valueOf(e.getMessage());
    assertTrue(text.contains(message), text);
  }

  @Test
  void aMissingFileIsNamed() {
    Path file = folder.resolve("nowhere.tsv");
    LexiconException e = assertThrows(LexiconException.class, () -> Gazetteer.load(List.of(file)));
    assertTrue(String.valueOf(e.getMessage()).contains(file.toString()));
  }

  private Path write(String... lines) throws IOException {
    return Files.write(folder.resolve("names.tsv"), List.of(lines));
  }
}
