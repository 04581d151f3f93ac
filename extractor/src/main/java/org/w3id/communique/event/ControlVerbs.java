package org.w3id.communique.event;

import java.util.Locale;
import java.util.Optional;
import org.w3id.communique.lexicon.WordTable;

/**
 * Which verbs pass on their subject, their object, or what stands behind a preposition as subject
 * of an infinitive.
 */
public final class ControlVerbs {
  private final WordTable table;

  private ControlVerbs(WordTable table) {
    this.table = table;
  }

  /** The list that comes with the program. */
  public static ControlVerbs load() {
    return new ControlVerbs(WordTable.load("words/control.tsv"));
  }

  /** Whether a noun names what somebody sets out to do: "an operation to retake the town". */
  boolean isUndertaking(String lemma) {
    return table.is(lemma, "undertaking");
  }

  /**
   * Whether a noun names a text whose infinitive its authors would carry out: "a resolution to
   * extend sanctions".
   */
  public boolean isInstrument(String lemma) {
    return table.is(lemma, "instrument");
  }

  /** Whether a noun names what has force once it is signed: "an order imposing sanctions". */
  boolean isDecree(String lemma) {
    return table.is(lemma, "decree");
  }

  /** Whether it gives a decree its force: "sign", "issue". */
  boolean enacts(String lemma) {
    return table.is(lemma, "enacting");
  }

  /**
   * Whether its subject stays the subject of the infinitive even beside an object: "promised Kim to
   * visit".
   */
  public boolean keepsSubject(String lemma) {
    return table.is(lemma, "subject-control");
  }

  /**
   * Whether its object is the subject of a gerund behind a preposition: "accused Iran of shipping
   * arms".
   */
  public boolean blames(String lemma) {
    return table.is(lemma, "object-of-gerund");
  }

  /** Whether a noun punishes those "on" whom it is laid for what they did: "sanctions". */
  public boolean isCensure(String lemma) {
    return table.is(lemma, "censure");
  }

  /** Whether it may take two objects, the first of which gets the second: "sell Iran missiles". */
  public boolean takesTwoObjects(String lemma) {
    return table.is(lemma, "two-objects");
  }

  /**
   * Whether a word makes one preposition of its own with the next: what stands behind "according
   * to" does not stand behind "to".
   */
  public boolean isPhrasal(String lemma) {
    return table.is(lemma, "phrasal-preposition");
  }

  /** Whether a word and the preposition next to it say how much: "up to", "upwards of". */
  public boolean isEstimate(String lemma) {
    return table.is(lemma, "estimate");
  }

  /** Whether an adjective only says how many there are: "several trade deals". */
  public boolean isNumeral(String lemma) {
    return table.is(lemma, "numeral");
  }

  /** Whether "by" before it says by what means, not by whom: "conferred by telephone". */
  public boolean isMeans(String lemma) {
    return table.is(lemma, "means");
  }

  /** Whether a word before "with" makes another a subject of the clause too: "along with Iran". */
  public boolean isComitative(String lemma) {
    return table.is(lemma, "comitative");
  }

  /** Whether who does it to the subject of a clause is a subject too: "accompanied by Gates". */
  public boolean isAccompanied(String lemma) {
    return table.is(lemma, "accompanied");
  }

  /** Whether it names what a state has one of: no rebels are beside it the owners of an army. */
  public boolean isOneOfState(String lemma) {
    return table.is(lemma, "one-a-state");
  }

  /** Whether who is given it may do what its infinitive says: "granted doctors leave to enter". */
  public boolean isLeave(String lemma) {
    return table.is(lemma, "leave");
  }

  /** Whether a name is that of a day of the week. */
  public boolean isWeekday(String name) {
    return table.is(name.toLowerCase(Locale.ROOT), "weekday");
  }

  /** Whether it is a unit of money. */
  public boolean isCurrency(String lemma) {
    return table.is(lemma, "currency");
  }

  /** Whether it is a length of time: what hangs on it often belongs to the verb above. */
  public boolean isPeriod(String lemma) {
    return table.is(lemma, "period");
  }

  /** Whether a word before a day of the week makes one name with it: "Super Tuesday". */
  public boolean namesDay(String word) {
    return table.is(word.toLowerCase(Locale.ROOT), "day-name");
  }

  /**
   * Whether a word points where something lies: what stands behind "of" after "south" is near, not
   * part of it.
   */
  public boolean isDirection(String lemma) {
    return table.is(lemma, "direction");
  }

  /**
   * The preposition behind which the subject of the infinitive stands: "called on Iran to stop".
   */
  public Optional<String> controllingPreposition(String lemma) {
    return table.value(lemma, "preposition-control");
  }
}
