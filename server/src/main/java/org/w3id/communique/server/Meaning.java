package org.w3id.communique.server;

import org.apache.jena.query.Query;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** What a query asks for, however it is spelt. */
final class Meaning {
  private Meaning() {}

  /**
   * The same text for queries that differ in comments, in spaces and line breaks, and in prefixes
   * alone. The prefixes of a query for a graph count: they are written into its result.
   */
  static String of(Query query) {
    if (query.isConstructType() || query.isDescribeType()) {
      return query.serialize();
    }
    Query bare = QueryTransformOps.shallowCopy(query);
    bare.setPrefixMapping(new PrefixMappingImpl());
    return bare.serialize();
  }
}
