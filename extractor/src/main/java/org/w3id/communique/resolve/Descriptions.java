package org.w3id.communique.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.text.Token;

/** What descriptions point back to: "the two leaders", "the president", "the country". */
final class Descriptions {
  private final String text;
  private final Coreference coreference;
  private final WordTable words;

  Descriptions(String text, Coreference coreference, WordTable words) {
    this.text = text;
    this.coreference = coreference;
    this.words = words;
  }

  /** "The two leaders", "both countries": the last two named. */
  List<Referent> group(SentenceContext context, Token head) {
    boolean two =
        context.sentence().dependents(head).stream()
            .map(t -> t.lemma().toLowerCase(Locale.ROOT))
            .anyMatch(w -> words.is(w, "two") && (w.equals("both") || isDefinite(context, head)));
    if (!two || !head.tag().equals("NNS")) {
      return List.of();
    }
    Optional<String> kind = words.value(head.lemma(), "group");
    if (kind.isEmpty()) {
      return List.of();
    }
    List<Candidate> pair = coreference.lastTwo(context, head, EntityKind.valueOf(kind.get()));
    return pair.stream().map(c -> referent(context, head, c, "coreference/group")).toList();
  }

  /** "The president", "the country", "the group": the nearest that fits. */
  Optional<Referent> definite(SentenceContext context, Token head) {
    if (!isDefinite(context, head)) {
      return Optional.empty();
    }
    boolean named =
        context.syntax().modifiers(head).stream()
            .anyMatch(t -> context.name(t).filter(n -> n.kind() != EntityKind.STATE).isPresent());
    String kind = words.value(head.lemma().toLowerCase(Locale.ROOT), "definite").orElse("");
    boolean described =
        kind.equals("organization") && !context.syntax().modifiers(head).isEmpty()
            || kind.equals("state") && isElsewhere(context, head);
    if (named || described || !context.syntax().behind(head, "of").isEmpty()) {
      return Optional.empty();
    }
    boolean several = head.tag().equals("NNS") || !context.syntax().behind(head, "in").isEmpty();
    if (!kind.equals("person") && (several || !NamedOwners.states(context, head).isEmpty())) {
      return Optional.empty();
    }
    Optional<Candidate> found =
        switch (kind) {
          case "person" -> coreference.officeHolder(context, head);
          case "state" ->
              coreference.nearest(
                  context, head, c -> c.entity().kind() == EntityKind.STATE && isOfSort(c, head));
          case "organization" ->
              coreference.nearest(context, head, c -> c.entity().kind() == EntityKind.ORGANIZATION);
          case "place" ->
              coreference.nearest(
                  context,
                  head,
                  c ->
                      c.entity().kind() == EntityKind.PLACE
                          || c.entity().kind() == EntityKind.STATE && isSort(c, head));
          default -> Optional.empty();
        };
    return found.map(c -> referent(context, head, c, "coreference/definite"));
  }

  /** Whether a state is what a noun calls it: only some are islands or kingdoms. */
  private boolean isOfSort(Candidate state, Token noun) {
    return words.value(noun.lemma(), "sort").isEmpty() || isSort(state, noun);
  }

  private boolean isSort(Candidate state, Token noun) {
    List<String> sort = List.of(words.value(noun.lemma(), "sort").orElse("").split(" "));
    return state.entity().code().filter(sort::contains).isPresent();
  }

  /** "The regional government", "the foreign administration": another than that of the state. */
  private boolean isElsewhere(SentenceContext context, Token head) {
    return context.syntax().modifiers(head).stream()
        .anyMatch(t -> words.is(t.lemma().toLowerCase(Locale.ROOT), "elsewhere"));
  }

  private boolean isDefinite(SentenceContext context, Token head) {
    return context.sentence().dependents(head, "det", "nmod", "poss").stream()
        .anyMatch(t -> words.is(t.lemma().toLowerCase(Locale.ROOT), "pointing"));
  }

  private Referent referent(SentenceContext context, Token head, Candidate c, String foundBy) {
    NounPhrase phrase = new NounPhrase(context, head);
    return new Referent(
        c.entity(), c.mention(), phrase.text(true, text), phrase.charSpan(true), foundBy);
  }
}
