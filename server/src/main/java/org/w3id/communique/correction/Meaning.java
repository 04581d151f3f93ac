package org.w3id.communique.correction;

import org.apache.jena.graph.Node;
import org.w3id.communique.correction.Correction.Renaming;

/**
 * What an entity of a document is instead.
 *
 * @param target its IRI
 * @param renaming the entry that says so
 */
record Meaning(Node target, Renaming renaming) {}
