package org.w3id.communique.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.ontology.Choice;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.Outcome;
import org.w3id.communique.ontology.Phase;
import org.w3id.communique.ontology.Role;

/**
 * One way in which English says that an event of a type happens.
 *
 * @param name unique within its type, in the style of {@code send-to}
 * @param type type of the event
 * @param kind part of speech of the trigger
 * @param lemmas lemmas of the trigger
 * @param particle the particle that must go with a verb ("shot down")
 * @param qualifiers words of which one must qualify a noun before it ("state visit"); empty for no
 *     condition
 * @param supports verbs that carry a noun; empty for a verb
 * @param supported whether a noun triggers only with such a verb
 * @param roles where its arguments stand
 * @param needs sets of roles of which at least one must be filled as a whole
 * @param implied roles that the rule needs but that the sentences around may say
 * @param recalls roles that a definite noun ("the talks") takes over from the last event of its
 *     type in the document; such a rule needs no roles of its own
 * @param except conditions of which none may hold
 * @param only conditions that must hold
 * @param requires functions of which one must give an argument; empty for no condition
 * @param without functions in which nothing may stand
 * @param counted function in which a number must stand, or a noun with one: "twelve members"
 * @param several function in which more than one must stand, or a noun in the plural
 * @param source function in which stands who says so, where the trigger itself is saying:
 *     "invited", "pledged"
 * @param passive whether a verb triggers only in the passive
 * @param factuality what the trigger says of the event where it happens itself: "seeks" calls for a
 *     transfer
 * @param phase phase that the rule gives
 * @param choice choice that the rule gives
 * @param outcome outcome that the rule gives
 * @param priority of rules with one trigger the higher wins; 0 unless said
 */
record EventRule(
    String name,
    EventType type,
    TriggerKind kind,
    Set<String> lemmas,
    Optional<String> particle,
    Set<String> qualifiers,
    List<SupportVerb> supports,
    boolean supported,
    List<RoleRule> roles,
    List<Set<Role>> needs,
    Set<Role> implied,
    Set<Role> recalls,
    List<WordCondition> except,
    List<WordCondition> only,
    Set<String> requires,
    Set<String> without,
    Optional<String> counted,
    Optional<String> several,
    Optional<String> source,
    boolean passive,
    Optional<Factuality> factuality,
    Optional<Phase> phase,
    Optional<Choice> choice,
    Optional<Outcome> outcome,
    int priority) {
  EventRule {
    lemmas = Set.copyOf(lemmas);
    qualifiers = Set.copyOf(qualifiers);
    supports = List.copyOf(supports);
    roles = List.copyOf(roles);
    needs = List.copyOf(needs);
    implied = Set.copyOf(implied);
    recalls = Set.copyOf(recalls);
    except = List.copyOf(except);
    only = List.copyOf(only);
    requires = Set.copyOf(requires);
    without = Set.copyOf(without);
  }

  /** The id that every claim found by the rule carries: {@code TYPE/NAME}. */
  String id() {
    return type.localName() + "/" + name;
  }
}
