/**
 * RDF syntaxes written so that equal data gives equal bytes. Comes in: graphs and datasets. Goes
 * out: N-Quads, TriG, Turtle and JSON-LD. May import the ontology and Jena, nothing else of ours.
 *
 * <pre>{@code
 * try (DatasetWriter writer = DatasetWriter.open(RdfSyntax.TRIG, space, out)) {
 *   writer.write(graphName, graph);                       // graph by graph, as they come
 * }
 * DatasetWriter.write(dataset, name -> true, RdfSyntax.NQUADS, space, out); // or a whole dataset, in order of graph names
 * }</pre>
 */
@NullMarked
package org.w3id.communique.graph.syntax;

import org.jspecify.annotations.NullMarked;
