package org.w3id.communique.mention;

import java.util.Optional;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NameClass;
import org.w3id.communique.lexicon.NamedEntity;
import org.w3id.communique.text.TokenSpan;

/**
 * The name of a state, organisation, person, place or thing.
 *
 * @param span the name itself, without titles, articles and possessive endings
 * @param head index of the token that governs the others
 * @param kind what it names
 * @param use how the name stands for it
 * @param entity the entry of the gazetteer; empty for a name found by its shape, its context or the
 *     name recogniser
 * @param text the name as written, tokens joined as in the text
 * @param foundBy id of the rule or list
 */
public record NameMention(
    TokenSpan span,
    int head,
    EntityKind kind,
    NameClass use,
    Optional<NamedEntity> entity,
    String text,
    String foundBy)
    implements Mention {}
