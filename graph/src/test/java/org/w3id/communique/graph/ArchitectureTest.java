package org.w3id.communique.graph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Keeps the merging of claims apart from where they come from and where they go. */
@AnalyzeClasses(
    packages = "org.w3id.communique.graph",
    importOptions = ArchitectureTest.WithoutTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule graphKnowsNoStoreAndNoServer =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.jena.tdb2..", "org.apache.jena.fuseki..", "org.apache.jena.shacl..");

  /**
   * ArchUnit's own option knows the folders of the full build alone, not those of the quick one.
   */
  static final class WithoutTests implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/");
    }
  }
}
