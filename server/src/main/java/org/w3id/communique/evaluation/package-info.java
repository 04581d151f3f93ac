/**
 * Holds extracted claims against annotated ones. Comes in: documents with gold events, and
 * predicted events by document. Goes out: precision, recall and F1 at three levels, with every miss
 * and false alarm. Of ours it imports {@code ontology} alone.
 */
@NullMarked
package org.w3id.communique.evaluation;

import org.jspecify.annotations.NullMarked;
