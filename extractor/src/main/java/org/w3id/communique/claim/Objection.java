package org.w3id.communique.claim;

/** Why an event that a rule found makes no claim. */
public enum Objection {
  /** A part that the rule needs stands for nothing that the document names. */
  UNRESOLVED("what its rule needs is not filled once words are resolved"),
  /** A meeting of one, without a topic. */
  ONE_SIDED("only one side meets, and there is no topic"),
  /** The same state or person acts and is acted upon. */
  SELF("the same takes part on both sides"),
  /** The destination is the visitor's own state. */
  HOMECOMING("who comes home pays no visit"),
  /** It happens as a rule, and no event is told of. */
  GENERIC("it tells what happens as a rule, not an event"),
  /** It is no affair of states. */
  IRRELEVANT("no affair of states: nobody who could act for one takes the part that counts"),
  /** Another claim of the sentence says as much or more. */
  RESTATED("another claim of the sentence says it too"),
  /** The document has told of the event, and this adds nothing. */
  BACK_REFERENCE("it points back to an event told before and adds nothing");

  private final String reason;

  Objection(String reason) {
    this.reason = reason;
  }

  /** For a reader, as a clause. */
  public String reason() {
    return reason;
  }
}
