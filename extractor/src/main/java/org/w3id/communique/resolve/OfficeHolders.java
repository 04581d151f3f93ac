package org.w3id.communique.resolve;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.Office;
import org.w3id.communique.mention.OfficeFinder;
import org.w3id.communique.text.Token;

/** Who fits the description of an office: "the president", "the Russian leader". */
final class OfficeHolders {
  private final People people;
  private final OfficeFinder offices;
  private final WordTable words;

  /**
   * Takes the persons of a document.
   *
   * @param words class {@code governs}: surnames of heads of state and government, and which
   */
  OfficeHolders(People people, OfficeFinder offices, WordTable words) {
    this.people = people;
    this.offices = offices;
    this.words = words;
  }

  /** Whether a person has the office that a noun describes, for the state that it names. */
  Predicate<Candidate> meantBy(SentenceContext context, Token head) {
    Optional<Office> office = offices.find(context.sentence(), context.names(), head);
    return candidate ->
        people
            .known(candidate.entity())
            .filter(p -> agrees(office.flatMap(Office::state), p))
            .filter(p -> p.offices().stream().anyMatch(o -> describes(head, office, o)))
            .isPresent();
  }

  private boolean agrees(Optional<String> described, Person person) {
    return described.isEmpty() || described.equals(person.state().or(() -> governed(person)));
  }

  /** "President Putin", of whom the document does not say what he presides over. */
  private Optional<String> governed(Person person) {
    String name = person.canonicalName().toLowerCase(Locale.ROOT);
    return person.offices().stream().anyMatch(Office::leads)
        ? words.value(name.substring(name.lastIndexOf(' ') + 1), "governs")
        : Optional.empty();
  }

  private static boolean describes(Token head, Optional<Office> described, Office held) {
    if (head.lemma().equalsIgnoreCase("leader")) {
      return held.leads();
    }
    String title = held.title().toLowerCase(Locale.ROOT);
    String words = described.map(Office::title).orElse(head.lemma()).toLowerCase(Locale.ROOT);
    return title.equals(words) || title.endsWith(" " + words);
  }
}
