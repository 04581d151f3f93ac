/**
 * Writes claims in the form that leaves the program. Comes in: the claims of a document. Goes out:
 * JSON lines. May import the extractor's results and the ontology; neither the store nor the
 * command line.
 */
@NullMarked
package org.w3id.communique.output;

import org.jspecify.annotations.NullMarked;
