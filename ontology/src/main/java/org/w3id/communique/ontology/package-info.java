/**
 * The names of the ontology. All types but this file are generated from {@code communique.ttl},
 * which stands in this package as a resource beside its SHACL shapes and the rules for direct
 * edges. Imports the JDK alone.
 */
@NullMarked
package org.w3id.communique.ontology;

import org.jspecify.annotations.NullMarked;
