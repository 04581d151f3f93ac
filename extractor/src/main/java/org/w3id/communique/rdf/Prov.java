package org.w3id.communique.rdf;

/** IRIs of PROV-O, of which Jena has no vocabulary. */
final class Prov {
  private static final String NAMESPACE = "http://www.w3.org/ns/prov#";

  static final String ACTIVITY = NAMESPACE + "Activity";
  static final String STARTED_AT_TIME = NAMESPACE + "startedAtTime";
  static final String USED = NAMESPACE + "used";
  static final String WAS_DERIVED_FROM = NAMESPACE + "wasDerivedFrom";
  static final String WAS_GENERATED_BY = NAMESPACE + "wasGeneratedBy";

  private Prov() {}
}
