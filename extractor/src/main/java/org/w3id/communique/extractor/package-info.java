/**
 * The whole pipeline: documents in, claims out. Names the stages in order and runs them; may import
 * every stage except {@code rdf}.
 */
@NullMarked
package org.w3id.communique.extractor;

import org.jspecify.annotations.NullMarked;
