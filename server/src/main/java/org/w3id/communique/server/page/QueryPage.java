package org.w3id.communique.server.page;

import java.util.List;

/**
 * A query and its result.
 *
 * @param question what it asks, in English; empty for a query of the reader's own
 * @param query in SPARQL; empty before one was asked
 * @param failure why there is no result; empty if there is one
 * @param columns names of the columns
 * @param rows one link a column each, without text where a value is missing
 * @param cut whether there are more rows than shown
 * @param downloads where to have the whole result for other programs
 */
public record QueryPage(
    String question,
    String query,
    String failure,
    List<String> columns,
    List<List<Link>> rows,
    boolean cut,
    List<Link> downloads) {
  public QueryPage {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    downloads = List.copyOf(downloads);
  }

  /** Whether there is a result, be it without rows. */
  public boolean answered() {
    return failure.isEmpty() && !columns.isEmpty();
  }

  /** Whether there is a result without rows. */
  public boolean nothing() {
    return answered() && rows.isEmpty();
  }
}
