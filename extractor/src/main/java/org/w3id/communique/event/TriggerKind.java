package org.w3id.communique.event;

/** The part of speech of a trigger. */
public enum TriggerKind {
  /** A verb in any form, participles and gerunds included. */
  VERB,
  /** A common noun. */
  NOUN
}
