/**
 * What pages for people show. Comes in: the graph, within a reader's transaction, and a thing of
 * it. Goes out: plain values that the templates print, and the templates' HTML. May import the
 * ontology, Jena and the template engine; nothing of HTTP. Every value is text from outside until
 * the template engine has escaped it.
 */
@NullMarked
package org.w3id.communique.server.page;

import org.jspecify.annotations.NullMarked;
