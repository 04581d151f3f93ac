package org.w3id.communique.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;

/** Graphs of documents, in the shape in which the program writes them. */
public final class Samples {
  private Samples() {}

  /** Says that North Korea sent shells to Russia. */
  public static Graph arms() {
    return RDFDataMgr.loadGraph(Samples.class.getResource("arms.ttl").toString());
  }
}
