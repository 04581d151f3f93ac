package org.w3id.communique.resolve;

/** How far the identity of an entity reaches. */
public enum EntityScope {
  /** The name says enough: the same entity in every document. */
  GLOBAL,
  /** Known only within its document: it has no name of its own, or an ambiguous one. */
  DOCUMENT
}
