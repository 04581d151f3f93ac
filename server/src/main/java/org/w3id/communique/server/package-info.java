/**
 * The store over HTTP: a read-only SPARQL endpoint, linked data, pages for people. Comes in: an
 * open store. Goes out: answers in the formats that clients ask for. May import the store and the
 * ontology, ARQ, Jetty and the template engine; neither the extractor nor the command line.
 * Whatever a client sends or a document says is data here: bounded, escaped, and never fetched.
 */
@NullMarked
package org.w3id.communique.server;

import org.jspecify.annotations.NullMarked;
