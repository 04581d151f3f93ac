/**
 * Finds events: triggers and their arguments. Comes in: a sentence with its tree and its mentions.
 * Goes out: {@link org.w3id.communique.event.EventMention}s whose arguments are tokens. Which words
 * trigger an event and where its arguments stand is said by rules kept as data, one file an event
 * type. May import {@code text}, {@code lexicon} and {@code mention}.
 */
@NullMarked
package org.w3id.communique.event;

import org.jspecify.annotations.NullMarked;
