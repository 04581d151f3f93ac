package org.w3id.communique.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.w3id.communique.ontology.IriKeys;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.ontology.IriSpace.Kind;

/** One entry of a user's file. */
public sealed interface Correction {
  /** Who, when, why and where. */
  Note note();

  /** What it says, in a few words. */
  String words();

  /** The IRIs of the claims that it names, in order. */
  List<String> claims();

  /**
   * A claim counts for nothing.
   *
   * @param claim its IRI
   */
  record Rejection(Note note, String claim) implements Correction {
    @Override
    public String words() {
      return "not true: " + shortened(claim);
    }

    @Override
    public List<String> claims() {
      return List.of(claim);
    }
  }

  /**
   * Claims are of one event.
   *
   * @param claims their IRIs, two at least
   */
  record SameEvent(Note note, List<String> claims) implements Correction {
    public SameEvent {
      claims = List.copyOf(claims);
    }

    @Override
    public String words() {
      return "one event: " + list(claims);
    }
  }

  /**
   * Claims are of different events: the first stays where it is, each other one is of an event of
   * its own.
   *
   * @param claims their IRIs, two at least
   */
  record DifferentEvents(Note note, List<String> claims) implements Correction {
    public DifferentEvents {
      claims = List.copyOf(claims);
    }

    @Override
    public String words() {
      return "different events: " + list(claims);
    }
  }

  /**
   * Who or what goes by a name is someone or something else.
   *
   * @param named the IRI of an entity, or a name as documents have it
   * @param scope where that holds
   * @param target the IRI of whom or what it means; empty for one that is known in each document
   *     alone
   * @param label how to call the target where the program knows no name for it
   */
  record Renaming(
      Note note, String named, Scope scope, Optional<String> target, Optional<String> label)
      implements Correction {
    @Override
    public String words() {
      return target
          .map(iri -> shortened(named) + " means " + shortened(iri))
          .orElseGet(() -> "not the same as elsewhere: " + shortened(named));
    }

    @Override
    public List<String> claims() {
      return List.of();
    }
  }

  /** Its own IRI; two entries that say the same in the same words are one. */
  default String iri(IriSpace space) {
    List<String> content = new ArrayList<>(List.of("correction", words()));
    content.add(note().by().orElse(""));
    content.add(note().date().map(Object::toString).orElse(""));
    content.add(note().reason().orElse(""));
    if (this instanceof Renaming renaming) {
      content.add(renaming.label().orElse(""));
      Stream.of(renaming.scope().documents(), renaming.scope().sources())
          .<SortedSet<String>>map(TreeSet::new)
          .forEach(names -> content.add(names.toString()));
    }
    return space.iri(Kind.RUN, IriKeys.digest(content));
  }

  private static String list(List<String> claims) {
    return String.join(", ", claims.stream().map(Correction::shortened).toList());
  }

  /** An IRI by its kind and key; a name as it is. */
  private static String shortened(String iri) {
    int key = iri.lastIndexOf('/');
    return iri.startsWith("http") && key > 0
        ? iri.substring(iri.lastIndexOf('/', key - 1) + 1)
        : iri;
  }
}
