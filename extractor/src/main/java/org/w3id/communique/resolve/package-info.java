/**
 * Decides what a mention stands for. Comes in: mentions in their sentences. Goes out: {@link
 * org.w3id.communique.resolve.Entity}s and {@link org.w3id.communique.resolve.EventDate}s. May
 * import {@code text}, {@code lexicon}, {@code mention} and {@code event}.
 */
@NullMarked
package org.w3id.communique.resolve;

import org.jspecify.annotations.NullMarked;
