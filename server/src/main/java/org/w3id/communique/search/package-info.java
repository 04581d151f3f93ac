/**
 * Full-text search over names and evidence. Comes in: a store. Goes out: hits for words, and the
 * index that {@code text:query} asks in SPARQL. The only package that imports Lucene; may import
 * the ontology, the store and Jena.
 */
@NullMarked
package org.w3id.communique.search;

import org.jspecify.annotations.NullMarked;
