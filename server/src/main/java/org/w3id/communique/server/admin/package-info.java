/**
 * The one way by which documents come into a store that is being served: a second, authenticated
 * server of its own port, off unless the operator turns it on. Comes in: documents as JSON lines,
 * ids. Goes out: a store changed as a whole request, and what went wrong with which document. May
 * import the store, Jetty and Jackson; how documents are read is behind {@link
 * org.w3id.communique.server.admin.DocumentReader}.
 */
@NullMarked
package org.w3id.communique.server.admin;

import org.jspecify.annotations.NullMarked;
