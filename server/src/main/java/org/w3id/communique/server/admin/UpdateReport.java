package org.w3id.communique.server.admin;

import java.util.List;

/**
 * What an update did.
 *
 * @param added documents that are new in the store or were replaced
 * @param unchanged documents that the store held already, made from the same
 * @param claims of all documents read
 * @param remarks on documents that were left out, and on some that were not
 */
record UpdateReport(int added, int unchanged, long claims, List<DocumentReader.Remark> remarks) {
  UpdateReport {
    remarks = List.copyOf(remarks);
  }

  /** Documents that were left out for a fault of their own. */
  long rejected() {
    return remarks.stream().filter(DocumentReader.Remark::rejected).count();
  }
}
