package org.w3id.communique.resolve;

import java.util.Optional;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.mention.NameMention;
import org.w3id.communique.mention.Office;

/** Tells which office a sentence gives to a person whom it names. */
@FunctionalInterface
interface OfficeReader {
  /** The office; empty if the sentence gives none. */
  Optional<Office> read(SentenceContext context, NameMention person);
}
