/**
 * Word lists, gazetteers and rules kept as data, loaded and checked once. Comes in: files of the
 * class path and the user's own. Goes out: immutable look-ups; an error in a file is an exception
 * that names file, line and entry. May import {@code text} and the vocabulary.
 */
@NullMarked
package org.w3id.communique.lexicon;

import org.jspecify.annotations.NullMarked;
