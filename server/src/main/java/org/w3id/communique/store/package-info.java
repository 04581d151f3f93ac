/**
 * The store: claims and what follows from them, in a TDB2 database. Comes in: one graph a document.
 * Goes out: a dataset to query, figures about it, a report against the shapes. May import the
 * ontology, the derivation of events and Jena; neither the extractor nor anything that serves or
 * prints.
 */
@NullMarked
package org.w3id.communique.store;

import org.jspecify.annotations.NullMarked;
