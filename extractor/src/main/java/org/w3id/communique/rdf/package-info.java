/**
 * Turns claims into RDF. Comes in: the {@link org.w3id.communique.claim.DocumentClaims} of one
 * document. Goes out: the Jena graph of that document, which depends on nothing but the document
 * and the run; IRIs are made from content alone. The only package of the extractor that may import
 * Jena; it may import every package above it in reading order.
 *
 * <pre>{@code
 * IriMinter minter = new IriMinter(new IriSpace("http://localhost:3030/"));
 * ClaimMapper mapper = new ClaimMapper(minter, run, states);
 * Graph graph = mapper.map(documentClaims);               // stands in the graph minter.graph(document.id())
 * List<String> iris = minter.claims(documentClaims);      // of the claims, in their order
 * }</pre>
 */
@NullMarked
package org.w3id.communique.rdf;

import org.jspecify.annotations.NullMarked;
