package org.w3id.communique.correction;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.communique.correction.Correction.DifferentEvents;
import org.w3id.communique.correction.Correction.Renaming;
import org.w3id.communique.correction.Correction.SameEvent;
import org.w3id.communique.graph.EventCorrections;
import org.w3id.communique.ontology.IriSpace;

/**
 * All that a user says to be otherwise.
 *
 * @param file the name of the file
 * @param text what the file says
 * @param entries the same, understood, in the order of the file
 */
public record Corrections(String file, String text, List<Correction> entries) {
  /** The user says nothing. */
  public static final Corrections NONE = new Corrections("", "", List.of());

  public Corrections {
    entries = List.copyOf(entries);
  }

  /**
   * Reads a file.
   *
   * @param space of the IRIs that it names
   * @throws CorrectionException if an entry cannot be understood, or contradicts another
   */
  public static Corrections parse(String file, String text, IriSpace space) {
    List<Correction> entries = new CorrectionFile(file, space).read(text);
    Corrections corrections = new Corrections(file, text, entries);
    corrections.requireNoContradiction();
    return corrections;
  }

  /** What is to be known where events are derived. */
  public EventCorrections events() {
    return new EventCorrections(
        of(SameEvent.class).map(same -> Set.copyOf(same.claims())).toList(),
        of(DifferentEvents.class)
            .flatMap(apart -> apart.claims().stream().skip(1))
            .collect(Collectors.toSet()));
  }

  /** The entries that say who or what is meant. */
  public List<Renaming> renamings() {
    return of(Renaming.class).toList();
  }

  /** The IRIs of whom or what is meant. */
  public Set<String> targets() {
    return of(Renaming.class)
        .map(Renaming::target)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private <T extends Correction> Stream<T> of(Class<T> type) {
    return entries.stream().filter(type::isInstance).map(type::cast);
  }

  private void requireNoContradiction() {
    for (DifferentEvents apart : of(DifferentEvents.class).toList()) {
      for (SameEvent same : of(SameEvent.class).toList()) {
        Set<String> both = new HashSet<>(apart.claims());
        both.retainAll(same.claims());
        if (both.size() > 1) {
          throw new CorrectionException(
              file,
              apart.note().line(),
              "these claims are of one event by line "
                  + same.note().line()
                  + "; take one of the two entries out");
        }
      }
    }
  }
}
