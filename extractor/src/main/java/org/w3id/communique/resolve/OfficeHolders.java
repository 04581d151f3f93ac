package org.w3id.communique.resolve;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.mention.Office;
import org.w3id.communique.mention.OfficeFinder;
import org.w3id.communique.text.Token;

/** Who fits the description of an office: "the president", "the Russian leader". */
final class OfficeHolders {
  private final People people;
  private final OfficeFinder offices;

  OfficeHolders(People people, OfficeFinder offices) {
    this.people = people;
    this.offices = offices;
  }

  /** Whether a person has the office that a noun describes, for the state that it names. */
  Predicate<Candidate> meantBy(SentenceContext context, Token head) {
    Optional<Office> office = offices.find(context.sentence(), context.names(), head);
    return candidate ->
        people
            .known(candidate.entity())
            .filter(p -> agrees(office.flatMap(Office::state), p.state()))
            .filter(p -> p.offices().stream().anyMatch(o -> describes(head, office, o)))
            .isPresent();
  }

  private static boolean agrees(Optional<String> described, Optional<String> known) {
    return described.isEmpty() || described.equals(known);
  }

  private static boolean describes(Token head, Optional<Office> described, Office held) {
    if (head.lemma().equals("leader")) {
      return held.leads();
    }
    String title = held.title().toLowerCase(Locale.ROOT);
    String words = described.map(Office::title).orElse(head.lemma()).toLowerCase(Locale.ROOT);
    return title.equals(words) || title.endsWith(" " + words);
  }
}
