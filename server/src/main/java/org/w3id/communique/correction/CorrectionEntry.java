package org.w3id.communique.correction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.communique.correction.Correction.DifferentEvents;
import org.w3id.communique.correction.Correction.Rejection;
import org.w3id.communique.correction.Correction.Renaming;
import org.w3id.communique.correction.Correction.SameEvent;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.ontology.IriSpace.Kind;

/** Understands one entry: the one key that says what it is, and those that go with it. */
final class CorrectionEntry {
  private static final String REJECT = "reject";
  private static final String SAME_EVENT = "same-event";
  private static final String NOT_SAME_EVENT = "not-same-event";
  private static final String NOT_THE_SAME = "not-the-same";
  private static final String NAME = "name";
  private static final String MEANS = "means";
  private static final String LABEL = "label";
  private static final String DOCUMENTS = "documents";
  private static final String SOURCES = "sources";

  private static final Set<String> NOTES = Set.of("by", "date", "reason");
  private static final Set<String> WHERE = Set.of(MEANS, LABEL, DOCUMENTS, SOURCES);

  /** What each entry may say besides. */
  private static final Map<String, Set<String>> FURTHER =
      Map.of(
          REJECT, Set.of(),
          SAME_EVENT, Set.of(),
          NOT_SAME_EVENT, Set.of(),
          NOT_THE_SAME, WHERE,
          NAME, WHERE);

  static final Set<Kind> ENTITIES =
      EnumSet.of(Kind.STATE, Kind.ORGANIZATION, Kind.PERSON, Kind.PLACE, Kind.ITEM);

  private final String file;
  private final int line;
  private final Map<String, List<String>> values;
  private final IriSpace space;

  CorrectionEntry(String file, int line, Map<String, List<String>> values, IriSpace space) {
    this.file = file;
    this.line = line;
    this.values = values;
    this.space = space;
  }

  Correction correction() {
    String what = what();
    Set<String> unknown = new HashSet<>(values.keySet());
    unknown.removeAll(FURTHER.getOrDefault(what, Set.of()));
    unknown.removeAll(NOTES);
    unknown.remove(what);
    unknown.stream()
        .sorted()
        .findFirst()
        .ifPresent(
            key -> {
              throw refused("'" + key + "' says nothing beside '" + what + "'");
            });
    Note note = new Note(line, optional("by"), date(), optional("reason"));
    return switch (what) {
      case REJECT -> new Rejection(note, claim(one(REJECT)));
      case SAME_EVENT -> new SameEvent(note, claims(SAME_EVENT));
      case NOT_SAME_EVENT -> new DifferentEvents(note, claims(NOT_SAME_EVENT));
      default -> renaming(note, what);
    };
  }

  /** The key that says what the entry is. */
  private String what() {
    List<String> found = FURTHER.keySet().stream().filter(values::containsKey).sorted().toList();
    if (found.size() != 1) {
      throw refused(
          "an entry has one of reject, same-event, not-same-event, not-the-same and name; this has "
              + (found.isEmpty() ? "none" : String.join(" and ", found)));
    }
    return found.getFirst();
  }

  private Renaming renaming(Note note, String what) {
    Scope scope = new Scope(all(DOCUMENTS), all(SOURCES));
    Optional<String> target = optional(MEANS).map(this::target);
    if (what.equals(NAME) && target.isEmpty()) {
      throw refused("say what the name means, such as  means: state/USA");
    }
    if (what.equals(NOT_THE_SAME) && scope.isEverywhere()) {
      throw refused("say in which documents it is another one, by 'documents' or 'sources'");
    }
    if (target.isEmpty() && values.containsKey(LABEL)) {
      throw refused("'label' names what 'means' leads to, which is missing");
    }
    String named = one(what);
    return new Renaming(note, entity(named).orElse(named), scope, target, optional(LABEL));
  }

  private String target(String words) {
    return entity(words)
        .orElseThrow(
            () ->
                refused(
                    "'"
                        + words
                        + "' is none of this store; write an IRI that begins with "
                        + space.idBase()
                        + ", or KIND/KEY with a kind of "
                        + ENTITIES.stream().map(Kind::segment).collect(Collectors.joining(", "))));
  }

  /** The IRI of an entity, from that or KIND/KEY; empty for any other words. */
  private Optional<String> entity(String words) {
    return iri(words).filter(iri -> space.kindOf(iri).filter(ENTITIES::contains).isPresent());
  }

  private List<String> claims(String key) {
    List<String> claims =
        values.getOrDefault(key, List.of()).stream().map(this::claim).distinct().toList();
    if (claims.size() < 2) {
      throw refused("'" + key + "' needs two claims at least: [claim/KEY, claim/KEY]");
    }
    return claims;
  }

  private String claim(String words) {
    return iri(words)
        .filter(iri -> space.kindOf(iri).filter(Kind.CLAIM::equals).isPresent())
        .orElseThrow(
            () ->
                refused(
                    "'"
                        + words
                        + "' is no claim of this store; write claim/KEY, or an IRI that begins with "
                        + space.prefix(Kind.CLAIM)));
  }

  private Optional<String> iri(String words) {
    return Stream.of(words, space.idBase() + words)
        .filter(iri -> iri.matches("\\S+/[^/\\s<>\"{}|^`\\\\]+"))
        .filter(iri -> space.kindOf(iri).isPresent())
        .findFirst();
  }

  private Optional<LocalDate> date() {
    try {
      return optional("date").map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw refused("'date' is no day; write such as 2024-06-18");
    }
  }

  private Optional<String> optional(String key) {
    return values.containsKey(key) ? Optional.of(one(key)) : Optional.empty();
  }

  private String one(String key) {
    List<String> all = values.getOrDefault(key, List.of());
    if (all.size() != 1) {
      throw refused("'" + key + "' has one value");
    }
    return all.getFirst();
  }

  private Set<String> all(String key) {
    return Set.copyOf(values.getOrDefault(key, List.of()));
  }

  private CorrectionException refused(String problem) {
    return new CorrectionException(file, line, problem);
  }
}
