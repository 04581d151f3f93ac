package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.List;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.text.Token;

/** What vehicles have on board. */
final class Cargo {
  private final Syntax syntax;
  private final WordTable words;

  /**
   * Takes a sentence.
   *
   * @param words classes {@code vehicle} and {@code loading}
   */
  Cargo(Syntax syntax, WordTable words) {
    this.syntax = syntax;
    this.words = words;
  }

  /** What the vehicles that are sent have on board: the flour of "sends trucks with flour". */
  List<Token> sent(Token verb) {
    List<Token> found = new ArrayList<>();
    for (Token vehicle : syntax.objects(verb)) {
      if (words.is(vehicle.lemma(), "vehicle")) {
        found.addAll(aboard(vehicle));
        found.addAll(syntax.behind(vehicle, "with"));
        found.addAll(found.isEmpty() ? syntax.behind(verb, "with") : List.of());
      }
    }
    return found;
  }

  /** What a vehicle has on board: "trucks carrying food", "planes loaded with tents". */
  List<Token> aboard(Token vehicle) {
    List<Token> found = new ArrayList<>();
    List<Token> vehicles = new ArrayList<>(syntax.behind(vehicle, "of"));
    vehicles.add(vehicle);
    for (Token of : vehicles) {
      for (Token verb : syntax.sentence().dependents(of, "acl", "relcl")) {
        if (words.is(verb.lemma(), "loading")) {
          found.addAll(syntax.objects(verb));
          found.addAll(syntax.behind(verb, "with"));
        }
      }
    }
    found.remove(vehicle);
    return found;
  }
}
