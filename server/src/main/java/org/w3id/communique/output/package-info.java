/**
 * Writes claims and graphs in the forms that leave the program. Comes in: claims, a dataset. Goes
 * out: JSON lines, and RDF in an order that depends on its content alone. May import the
 * extractor's results, the ontology and Jena; neither the store nor the command line.
 */
@NullMarked
package org.w3id.communique.output;

import org.jspecify.annotations.NullMarked;
