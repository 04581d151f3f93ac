/**
 * The command line, one class a command. Comes in: arguments. Goes out: results on standard output,
 * everything else on standard error, an exit status. Nothing of ours may import it.
 */
@NullMarked
package org.w3id.communique.cli;

import org.jspecify.annotations.NullMarked;
