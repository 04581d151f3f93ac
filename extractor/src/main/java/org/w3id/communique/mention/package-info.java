/**
 * Finds what a sentence names. Comes in: an annotated sentence. Goes out: names, times and
 * quantities as {@link org.w3id.communique.mention.Mention}s with the rule that found them. May
 * import {@code text} and {@code lexicon}.
 */
@NullMarked
package org.w3id.communique.mention;

import org.jspecify.annotations.NullMarked;
