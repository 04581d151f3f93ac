package org.w3id.communique.search;

/** In how many events a thing takes part, counted up to a bound. */
interface Prominence {
  int of(String iri);
}
