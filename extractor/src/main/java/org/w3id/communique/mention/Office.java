package org.w3id.communique.mention;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.lexicon.TitleClass;
import org.w3id.communique.lexicon.TitleModifier;
import org.w3id.communique.text.TokenSpan;

/**
 * The office that a text gives a person: "former Russian Foreign Minister".
 *
 * @param span its words, from the name of what it is an office of, or a modifier, to the title
 * @param title the title as written, without modifiers: "Foreign Minister"
 * @param titleClass what the title says of its holder
 * @param modifiers what the words before the title change; empty for an office held now
 * @param of the state or organisation whose office it is, where the phrase names it
 * @param state ISO code of the state for which its holder acts, where the phrase says so
 */
public record Office(
    TokenSpan span,
    String title,
    TitleClass titleClass,
    Set<TitleModifier> modifiers,
    Optional<NameMention> of,
    Optional<String> state) {
  private static final Set<TitleClass> LEADING =
      Set.of(TitleClass.HEAD_OF_STATE, TitleClass.HEAD_OF_GOVERNMENT, TitleClass.GROUP_LEADER);

  public Office {
    EnumSet<TitleModifier> ordered = EnumSet.noneOf(TitleModifier.class);
    ordered.addAll(modifiers);
    modifiers = Collections.unmodifiableSet(ordered);
  }

  /** Whether the office is held now. */
  public boolean held() {
    return !modifiers.contains(TitleModifier.FORMER) && !modifiers.contains(TitleModifier.NEXT);
  }

  /** Whether its holder leads a state, a government or a group. */
  public boolean leads() {
    return LEADING.contains(titleClass);
  }
}
