package org.w3id.communique.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.w3id.communique.claim.DocumentClaims;

/** Takes the claims of a run, document by document, and writes them when all are known. */
interface ClaimSink extends Closeable {
  /** Takes one document. */
  void accept(DocumentClaims claims) throws IOException;

  /** Writes everything taken. */
  void writeTo(OutputStream out) throws IOException;
}
