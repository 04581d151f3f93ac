/**
 * Sentences, tokens, tags, lemmas and syntax. Comes in: a {@link
 * org.w3id.communique.text.Document}. Goes out: an {@link
 * org.w3id.communique.text.AnnotatedDocument}. The only package that may import an NLP library; of
 * ours it imports {@code text} alone.
 */
@NullMarked
package org.w3id.communique.nlp;

import org.jspecify.annotations.NullMarked;
