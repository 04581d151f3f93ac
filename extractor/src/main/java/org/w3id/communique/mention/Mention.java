package org.w3id.communique.mention;

import org.w3id.communique.text.TokenSpan;

/** Words of a sentence that name something. Mentions of one sentence do not overlap. */
public sealed interface Mention permits NameMention, TimeMention, QuantityMention {
  /** The tokens covered. */
  TokenSpan span();

  /** Index of the token that governs the others. */
  int head();

  /** Id of the rule or list that found it, such as {@code name/gazetteer}. */
  String foundBy();
}
