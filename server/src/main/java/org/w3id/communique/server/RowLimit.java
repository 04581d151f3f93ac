package org.w3id.communique.server;

import org.apache.jena.query.Query;

/** Bounds the rows that a query gives. */
final class RowLimit {
  /** A described thing takes the place of so many rows. */
  private static final int ROWS_A_DESCRIPTION = 100;

  private RowLimit() {}

  /**
   * Lowers the limit of a query.
   *
   * @return whether the query asked for more, or said nothing of it
   */
  static boolean impose(Query query, int rows) {
    if (query.isAskType()) {
      return false;
    }
    int most = query.isDescribeType() ? Math.max(1, rows / ROWS_A_DESCRIPTION) : rows;
    if (query.hasLimit() && query.getLimit() <= most) {
      return false;
    }
    query.setLimit(most);
    return true;
  }
}
