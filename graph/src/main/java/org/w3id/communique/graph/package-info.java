/**
 * From claims to events. Comes in: the RDF graphs of documents. Goes out: what follows from all of
 * them together, the graph of events and the graph of direct edges. May import the ontology and
 * Jena, nothing else of ours.
 *
 * <pre>{@code
 * EventDeriver deriver = new EventDeriver(new IriSpace("http://localhost:3030/"));
 * DerivedGraphs derived = deriver.derive(dataset);        // or, without a dataset:
 * DocumentRecord record = deriver.read(graph);            // once a document
 * Map<String, String> events = deriver.ownEvents(record); // claim to event, as far as the claim itself says
 * DerivedGraphs derived = deriver.derive(records);        // once all are read
 * derived.graphs();                                       // by name, into a store or a file
 * }</pre>
 *
 * In reading order: {@link ClaimReader} (RDF to claims), {@link EventKey} (what makes two claims
 * one event), {@code ClaimGrouper}, {@code StatusRule}, {@code ClaimMerger}, {@code LabelWriter},
 * {@code EventMapper} (events to RDF), {@code DirectEdges}; {@link EventDeriver} runs them.
 */
@NullMarked
package org.w3id.communique.graph;

import org.jspecify.annotations.NullMarked;
