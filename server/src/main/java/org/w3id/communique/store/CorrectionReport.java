package org.w3id.communique.store;

import java.util.ArrayList;
import java.util.List;
import org.w3id.communique.correction.Correction;
import org.w3id.communique.correction.Correction.Renaming;
import org.w3id.communique.correction.Correction.SameEvent;
import org.w3id.communique.correction.Corrections;

/**
 * What became of the user's corrections.
 *
 * @param file the name of the file; empty where there are none
 * @param entries how many it has
 * @param dead a line for each of them that finds nothing to correct, with file and line and what is
 *     missing, in the order of the file
 */
public record CorrectionReport(String file, int entries, List<String> dead) {
  public CorrectionReport {
    dead = List.copyOf(dead);
  }

  static CorrectionReport of(CorrectionBook book) {
    Corrections corrections = book.corrections();
    List<String> dead = new ArrayList<>();
    for (Correction entry : corrections.entries()) {
      String place = corrections.file() + ":" + entry.note().line() + ": ";
      entry.claims().stream()
          .filter(claim -> !book.holdsClaim(claim))
          .forEach(claim -> dead.add(place + "the store holds no claim " + claim));
      if (entry instanceof Renaming renaming && !book.isApplied(renaming)) {
        dead.add(place + "no document that is meant names " + renaming.named());
      } else if (entry instanceof SameEvent same && book.events(same.claims()).size() > 1) {
        dead.add(place + "claims of different types of events cannot be of one event");
      }
    }
    return new CorrectionReport(corrections.file(), corrections.entries().size(), dead);
  }
}
