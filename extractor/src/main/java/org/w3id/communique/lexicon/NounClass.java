package org.w3id.communique.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.w3id.communique.ontology.ItemClass;

/** What a common noun stands for, as far as events between states need to know. */
public enum NounClass {
  /** Weapons and weapon systems. */
  WEAPON,
  /** What weapons fire. */
  AMMUNITION,
  /** Tanks, warships. */
  MILITARY_VEHICLE,
  /** Warplanes, military helicopters. */
  MILITARY_AIRCRAFT,
  /** Other equipment, technology, training and aid of a military kind. */
  MILITARY_EQUIPMENT,
  /** Food and what becomes food. */
  FOOD,
  /** Fuels and electricity. */
  ENERGY,
  /** Money, loans, grants. */
  MONEY,
  /** Aid of no kind in particular. */
  AID,
  /** Medicines and medical supplies. */
  MEDICINE,
  /** Vehicles and ships of no military kind. */
  VEHICLE,
  /** Aircraft of no military kind. */
  AIRCRAFT,
  /** Satellites. */
  SATELLITE,
  /** Rockets that carry satellites and spacecraft. */
  ROCKET,
  /** Machines and devices. */
  EQUIPMENT,
  /** Technology and knowledge. */
  TECHNOLOGY,
  /** Raw and other materials. */
  MATERIAL,
  /** Other goods. */
  GOODS,
  /** Services, training, labour. */
  SERVICE,
  /** A person. */
  PERSON,
  /** A person who fights. */
  FIGHTER,
  /** An organisation or any other group of persons. */
  GROUP,
  /** A group that is armed: an army, troops, a militia. */
  ARMED_GROUP,
  /** A state. */
  STATE,
  /** A place, building or site. */
  PLACE,
  /** Known to be nothing of these. */
  NONE;

  /** Whether it can be given from one side to another. */
  public boolean item() {
    return compareTo(SERVICE) <= 0;
  }

  /** Whether giving it is a transfer of arms. */
  public boolean arms() {
    return compareTo(MILITARY_EQUIPMENT) <= 0;
  }

  /** Whether it can act. */
  public boolean actor() {
    return compareTo(PERSON) >= 0 && compareTo(STATE) <= 0;
  }

  /** Whether it fights. */
  public boolean armed() {
    return this == FIGHTER || this == ARMED_GROUP;
  }

  /**
   * The class of an item of this kind; workers and troops are sent too. Empty for what is no thing
   * that can be given.
   */
  public Optional<ItemClass> itemClass() {
    if (actor() && this != STATE) {
      return Optional.of(ItemClass.PERSONNEL);
    }
    return Arrays.stream(ItemClass.values()).filter(c -> c.value().equals(label())).findFirst();
  }

  /** The name used in data: {@code military-vehicle}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
