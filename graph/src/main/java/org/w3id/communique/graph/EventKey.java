package org.w3id.communique.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.IriKeys;
import org.w3id.communique.ontology.Role;

/**
 * What tells an event from others. Two complete keys that are equal are one event.
 *
 * @param type the type of the event
 * @param variant local name of the phase or choice: to impose a sanction and to lift it are two
 *     events
 * @param participants who fills the core roles, at the level of person or state; no empty sets
 * @param details what tells events of the same participants apart: of a visit, the places within
 *     the state visited; over a month or year, the things given, tested or voted on, while on a
 *     single day one actor is taken to give another one thing
 * @param date when it happens
 * @param definite whether it is of one event; what is said of several, or of one at some other
 *     time, is the key of no event that others could tell of
 */
public record EventKey(
    EventType type,
    Optional<String> variant,
    Map<Role, SortedSet<String>> participants,
    Map<Role, SortedSet<String>> details,
    Optional<Period> date,
    boolean definite) {
  /** Roles that are filled by things rather than by someone or somewhere. */
  private static final Set<Role> OBJECTS = EnumSet.of(Role.ITEM, Role.MATTER);

  /** Roles that two or more fill together. */
  private static final Set<Role> MUTUAL = EnumSet.of(Role.PARTICIPANT, Role.PARTY);

  /**
   * Where someone is, who can be but in one state at a time: a place there counts as its state, and
   * tells apart whoever is in another place of that state.
   */
  private static final Set<Role> WHEREABOUTS = EnumSet.of(Role.DESTINATION);

  /** Makes the key of a claim from what fills its roles. */
  static EventKey of(
      EventType type,
      Optional<String> variant,
      Map<Role, SortedSet<String>> roles,
      Optional<Period> date,
      Principals principals) {
    Map<Role, SortedSet<String>> participants = new EnumMap<>(Role.class);
    boolean day = date.isPresent() && date.get().isDay();
    Map<Role, SortedSet<String>> details = day ? new EnumMap<>(Role.class) : objects(roles);
    roles.forEach(
        (role, fillers) -> {
          boolean place = WHEREABOUTS.contains(role);
          if (type.coreRoles().contains(role) && !OBJECTS.contains(role)) {
            participants.put(
                role, place ? principals.statesAmong(fillers) : principals.among(fillers));
          }
          if (place && !principals.placesInStates(fillers).isEmpty()) {
            details.put(role, principals.placesInStates(fillers));
          }
        });
    return new EventKey(type, variant, participants, details, date, true);
  }

  /** Those of the roles that things fill. */
  static Map<Role, SortedSet<String>> objects(Map<Role, SortedSet<String>> roles) {
    return only(roles, OBJECTS::contains);
  }

  /** The same, said of no one event. */
  EventKey indefinite() {
    return new EventKey(type, variant, participants, details, date, false);
  }

  /** Whether it is of one event, and date and all participants are known. */
  public boolean isComplete() {
    return definite && missingParts() == 0;
  }

  /** How many parts are unknown: the date, and each core role that someone should fill. */
  private long missingParts() {
    long roles =
        type.coreRoles().stream()
            .filter(role -> !OBJECTS.contains(role) && !isFilled(role))
            .count();
    return roles + (date.isPresent() ? 0 : 1);
  }

  /** What it says of type, participants and date, which keys of one event must share. */
  public EventKey core() {
    return new EventKey(type, Optional.empty(), participants, Map.of(), date, definite);
  }

  /** The same without the places within the states visited. */
  EventKey withoutPlaces() {
    return new EventKey(
        type,
        variant,
        participants,
        only(details, role -> !WHEREABOUTS.contains(role)),
        date,
        definite);
  }

  /** Whether a claim with this incomplete key may join an event: it lacks but one part. */
  public boolean mayJoin() {
    return definite && missingParts() == 1 && !participants.isEmpty();
  }

  /**
   * Of a complete key, the cores of all incomplete keys that agree with it: it without its date, or
   * without those who fill one role, or all but one of them.
   */
  public Set<EventKey> lesserCores() {
    Set<EventKey> cores = new HashSet<>();
    cores.add(
        new EventKey(type, Optional.empty(), participants, Map.of(), Optional.empty(), definite));
    for (Map.Entry<Role, SortedSet<String>> role : participants.entrySet()) {
      cores.add(coreWith(role.getKey(), Optional.empty()));
      if (MUTUAL.contains(role.getKey())) {
        role.getValue().forEach(one -> cores.add(coreWith(role.getKey(), Optional.of(one))));
      }
    }
    cores.removeIf(core -> core.participants.isEmpty());
    return cores;
  }

  private EventKey coreWith(Role role, Optional<String> filler) {
    Map<Role, SortedSet<String>> fewer = new EnumMap<>(participants);
    filler.ifPresentOrElse(
        one -> fewer.put(role, new TreeSet<>(Set.of(one))), () -> fewer.remove(role));
    return new EventKey(type, Optional.empty(), fewer, Map.of(), date, definite);
  }

  /** Whether it says the same as another complete key, but less. */
  boolean isLessThan(EventKey other) {
    return !equals(other)
        && type == other.type
        && date.equals(other.date)
        && participants.equals(other.participants)
        && (variant.isEmpty() || variant.equals(other.variant))
        && details.keySet().stream().allMatch(role -> isNoMoreThan(other, role));
  }

  /** A thing is the same or another; of several places where someone was, one may be named. */
  private boolean isNoMoreThan(EventKey other, Role role) {
    SortedSet<String> own = details.getOrDefault(role, Collections.emptySortedSet());
    SortedSet<String> others = other.details.getOrDefault(role, Collections.emptySortedSet());
    return WHEREABOUTS.contains(role) ? others.containsAll(own) : others.equals(own);
  }

  /**
   * Whether it lacks but one part, and all that it says of type, variant, participants and date,
   * one participant at least, holds of a complete key.
   */
  boolean agreesWith(EventKey complete) {
    return mayJoin()
        && type == complete.type
        && (variant.isEmpty() || variant.equals(complete.variant))
        && (date.isEmpty() || date.equals(complete.date))
        && participants.keySet().stream().allMatch(role -> agreesOn(role, complete));
  }

  /** A number that keys share by chance alone, such as an index needs; at least 0, below 2^54. */
  public long fingerprint() {
    return IriKeys.number(content());
  }

  /** The key as strings, each of which has its place or is led by the name of its role. */
  List<String> content() {
    List<String> content = new ArrayList<>();
    content.add(type.localName());
    content.add(variant.orElse(""));
    content.add(date.map(Period::toString).orElse(""));
    addFillers(content, participants);
    addFillers(content, details);
    return content;
  }

  private boolean agreesOn(Role role, EventKey complete) {
    SortedSet<String> own = fillers(role);
    SortedSet<String> others = complete.fillers(role);
    return isFilled(role) ? own.equals(others) : others.containsAll(own);
  }

  /** One side of a meeting or an agreement does not tell which one it is. */
  private boolean isFilled(Role role) {
    return fillers(role).size() >= (MUTUAL.contains(role) ? 2 : 1);
  }

  private SortedSet<String> fillers(Role role) {
    return participants.getOrDefault(role, Collections.emptySortedSet());
  }

  private static Map<Role, SortedSet<String>> only(
      Map<Role, SortedSet<String>> roles, Predicate<Role> wanted) {
    Map<Role, SortedSet<String>> found = new EnumMap<>(Role.class);
    roles.forEach(
        (role, fillers) -> {
          if (wanted.test(role)) {
            found.put(role, fillers);
          }
        });
    return found;
  }

  private static void addFillers(List<String> content, Map<Role, SortedSet<String>> roles) {
    roles.forEach(
        (role, fillers) -> {
          content.add(role.localName());
          content.addAll(fillers);
        });
  }
}
