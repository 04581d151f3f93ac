/**
 * Documents and what they are cut into: sentences, tokens, spans of characters and of tokens. Comes
 * in: a document's text and what is known about it. Goes out: immutable values that every later
 * stage reads. May import nothing of ours.
 */
@NullMarked
package org.w3id.communique.text;

import org.jspecify.annotations.NullMarked;
