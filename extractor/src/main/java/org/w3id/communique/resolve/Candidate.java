package org.w3id.communique.resolve;

import java.util.Set;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.text.Token;

/**
 * What a pronoun or a definite description may point back to.
 *
 * @param referent what is meant, and the words that name it
 * @param sentence index of the sentence
 * @param paragraph index of its paragraph
 * @param token index of its head in the sentence
 * @param coordination index of the first member of the coordination in which it stands; its own
 *     where it stands in none
 * @param traits what else bears on whether it is meant
 */
record Candidate(
    Referent referent,
    int sentence,
    int paragraph,
    int token,
    int coordination,
    Set<Trait> traits) {
  /** What bears on whether a candidate is meant. */
  enum Trait {
    /** It is the subject of a clause. */
    SUBJECT,
    /** "They" may take it up. */
    PLURAL,
    /** It only describes something else: "Cuban" in "Cuban sugar". */
    WITHIN,
    /** What it describes acts for it: "Cuban" in "Cuban officials". */
    ACTING,
    /** It is a capital as the place where something happens or is told. */
    SETTING,
    /** A person whom only an office tells: "the US president". */
    OFFICE
  }

  Candidate {
    traits = Set.copyOf(traits);
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** Whether both are members of one coordination: "France and Germany". */
  boolean isBeside(Candidate other) {
    return sentence == other.sentence
        && coordination == other.coordination
        && !entity().key().equals(other.entity().key());
  }

  /** Whether a token heads it. */
  boolean isAt(SentenceContext context, Token head) {
    return sentence == context.sentence().index() && token == head.index();
  }

  /** What is meant. */
  Entity entity() {
    return referent.entity();
  }

  /** Its fullest form in the document. */
  String mention() {
    return referent.mention();
  }
}
