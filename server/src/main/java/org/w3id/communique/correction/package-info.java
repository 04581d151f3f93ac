/**
 * What a user says to be otherwise than the program read it. Comes in: a file of the user's own,
 * and the graphs of documents. Goes out: the same graphs as the user wants them, each change with
 * its reason, and what is to be known where events are derived. May import the ontology, the
 * derivation of events, Jena and a YAML parser; neither the store nor the extractor.
 */
@NullMarked
package org.w3id.communique.correction;

import org.jspecify.annotations.NullMarked;
