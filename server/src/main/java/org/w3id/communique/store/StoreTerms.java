package org.w3id.communique.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Where a store keeps its own books, and in which words. They stand in the database's stored
 * default graph: committed together with what they are about, yet outside the union of the named
 * graphs, which is all that a query sees.
 */
final class StoreTerms {
  static final String NAMESPACE = "urn:x-communique:store#";

  /** The store itself. */
  static final Node STORE = term("store");

  /** From a named graph to the id of its document. */
  static final Node DOCUMENT = term("document");

  /** From a named graph to the digest of the document that it was made from. */
  static final Node DIGEST = term("digest");

  /** From a named graph to the program and rules that made it. */
  static final Node MADE_BY = term("madeBy");

  /** From a claim to the fingerprint of the core of its complete key. */
  static final Node CORE = term("core");

  /** From a claim of a complete key to the fingerprints of the lesser cores of those it admits. */
  static final Node ADMITS = term("admits");

  /** From a claim that may join an event to the fingerprint of its core. */
  static final Node LACKING = term("lacking");

  /** From an event to an edge that rests on it. */
  static final Node EDGE = term("edge");

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

  /** From a type of events to how many claims tell of such. */
  static final Node CLAIMS = term("claims");

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

  /** From the store to what the user's file of corrections says. */
  static final Node CORRECTIONS = term("corrections");

  /** From the store to the name of that file. */
  static final Node CORRECTIONS_FILE = term("correctionsFile");

  /** From the store to what the program knows of whom or what the corrections mean, as triples. */
  static final Node CORRECTIONS_KNOW = term("correctionsKnow");

  /** From the graph of a document to a correction that was applied to it. */
  static final Node CORRECTED_BY = term("correctedBy");

  /** From the graph of a document to the triples that corrections took out. */
  static final Node TOOK = term("took");

  /** From the graph of a document to the triples that corrections put in. */
  static final Node GAVE = term("gave");

  /** From the store to the digest of an IRI that went with its document. */
  static final Node GONE = term("gone");

  private StoreTerms() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NAMESPACE + name);
  }
}
