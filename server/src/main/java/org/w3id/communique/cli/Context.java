package org.w3id.communique.cli;

/**
 * What a command runs in.
 *
 * @param console where it reads and writes
 * @param loader loads the extractor when a command needs it
 */
record Context(Console console, Extraction.Loader loader) {}
