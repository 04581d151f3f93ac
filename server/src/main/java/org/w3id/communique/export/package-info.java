/**
 * The graph for tools that read no RDF. Comes in: what a store holds. Goes out: actors and the
 * direct edges between them as GraphML and GEXF, events as CSV; equal data gives equal bytes. May
 * import the ontology, {@code graph} and Jena, nothing else of ours.
 *
 * <pre>{@code
 * GraphMl.write(ActorNetwork.of(dataset, space), out);
 * Gexf.write(ActorNetwork.of(dataset, space), out);
 * EventTable.write(dataset, space, out);
 * }</pre>
 */
@NullMarked
package org.w3id.communique.export;

import org.jspecify.annotations.NullMarked;
