package org.w3id.communique.evaluation;

import java.util.Locale;

/** How much of a prediction must be right. */
enum Level {
  /** The type, and a core filler or the place. */
  DETECTED,
  /** Besides, every core role. */
  PARTICIPANTS,
  /** Besides, factuality, date, and the phase, choice or outcome. */
  CLAIM;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
