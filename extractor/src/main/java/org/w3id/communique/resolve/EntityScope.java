package org.w3id.communique.resolve;

/** How far the identity of an entity reaches. */
public enum EntityScope {
  /** The name says enough: the same entity in every document. */
  GLOBAL,
  /** Known only within its document: the name that it has there is ambiguous. */
  DOCUMENT,
  /** Known only within its document, by what it is called there: it has no name of its own. */
  NAMELESS
}
