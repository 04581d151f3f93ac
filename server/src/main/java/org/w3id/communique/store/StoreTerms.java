package org.w3id.communique.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Where a store keeps its own books, and in which words. They stand in the database's stored
 * default graph: committed together with what they are about, yet outside the union of the named
 * graphs, which is all that a query sees.
 */
final class StoreTerms {
  private static final String NAMESPACE = "urn:x-communique:store#";

  /** The store itself. */
  static final Node STORE = term("store");

  /** From a named graph to the id of its document. */
  static final Node DOCUMENT = term("document");

  /** From a named graph to the digest of what it was made from. */
  static final Node DIGEST = term("digest");

  /**
   * From the store to what its derived graphs were made with; absent while they lag behind the
   * claims.
   */
  static final Node DERIVED_WITH = term("derivedWith");

  /** From the store to how many times it was completed. */
  static final Node VERSION = term("version");

  /** From a class to how many things have it. */
  static final Node THINGS = term("things");

  /** From a property, or from the store, to how many triples it has. */
  static final Node TRIPLES = term("triples");

  /** From a status to how many events have it. */
  static final Node EVENTS = term("events");

  /** From the store to how many distinct subjects it has. */
  static final Node SUBJECTS = term("subjects");

  /** From the store to how many distinct objects it has. */
  static final Node OBJECTS = term("objects");

  /** From the store to how many of its events are contested. */
  static final Node CONTESTED = term("contested");

  /** From what the IRIs of another data set begin with to how many links lead there. */
  static final Node LINKS = term("links");

  private StoreTerms() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NAMESPACE + name);
  }
}
