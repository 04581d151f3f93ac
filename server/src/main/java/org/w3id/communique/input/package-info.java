/**
 * Reads documents from files, folders and standard input. Comes in: paths. Goes out: a {@link
 * org.w3id.communique.input.Reading} for each document, in a stable order. Whatever a file holds,
 * memory stays bounded and the other files are read. Of ours it imports {@code text} alone.
 */
@NullMarked
package org.w3id.communique.input;

import org.jspecify.annotations.NullMarked;
