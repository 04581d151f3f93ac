package org.w3id.communique.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounLexiconTest {
  private static final NounLexicon NOUNS = NounLexicon.load();

  @ParameterizedTest
  @CsvSource({
    "artillery shell, AMMUNITION",
    "howitzer, WEAPON",
    "fighter jet, MILITARY_AIRCRAFT",
    "surface-to-air missile, WEAPON",
    "drone, WEAPON",
    "frigate, MILITARY_VEHICLE",
    "military technology, MILITARY_EQUIPMENT",
    "military aid, MILITARY_EQUIPMENT",
    "air defense system, WEAPON",
    "missile part, MILITARY_EQUIPMENT",
    "food, FOOD",
    "wheat, FOOD",
    "crude oil, ENERGY",
    "loan, MONEY",
    "vaccine, MEDICINE",
    "humanitarian aid, AID",
    "non-military aid, AID",
    "technological help, AID",
    "uranium, MATERIAL",
    "spare part, EQUIPMENT",
    "truck, VEHICLE",
    "soldier, FIGHTER",
    "troop, FIGHTER",
    "rebel, FIGHTER",
    "army, ARMED_GROUP",
    "official, PERSON",
    "foreign minister, PERSON",
    "civilian, PERSON",
    "delegation, GROUP",
    "government, GROUP",
    "country, STATE",
    "village, PLACE",
  })
  void classifiesNounPhrases(String phrase, NounClass expected) {
    assertEquals(Optional.of(expected), NOUNS.classOf(List.of(phrase.split(" "))));
  }

  @ParameterizedTest
  @CsvSource({"visit", "sanction", "agreement", "crisis", "round", "war", "peace", "qwertz", "''"})
  void abstractNounsHaveNoClass(String noun) {
    assertEquals(Optional.empty(), NOUNS.classOf(noun));
  }

  @Test
  void armsAreItemsAndPersonsAct() {
    assertTrue(NounClass.WEAPON.arms() && NounClass.WEAPON.item());
    assertFalse(NounClass.FOOD.arms());
    assertTrue(NounClass.STATE.actor() && !NounClass.PLACE.actor());
  }

  @Test
  void findsThePlainerThingOfWhichAPhraseNamesASpecialOne() {
    assertEquals(
        List.of("anti", "tank", "missile"),
        NOUNS.headOf(List.of("wire-guided", "anti-tank", "missile")));
    assertEquals(List.of("howitzer"), NOUNS.headOf(List.of("rusty", "howitzer")));
    assertEquals(List.of(), NOUNS.headOf(List.of("howitzer")));
    assertEquals(List.of(), NOUNS.headOf(List.of("qwertz")));
  }
}
